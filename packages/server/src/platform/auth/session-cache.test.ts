import { expect, test } from 'vitest'
import { sessionCache, sessionCookieOf } from './session-cache.ts'

const ana = { userId: 'a', name: 'Ana', email: 'ana@example.org' }

test('believes a session for ten seconds and not longer', () => {
  let time = 0
  const cache = sessionCache(() => time)
  cache.lookUp('one')(ana)
  time = 9_999
  expect(cache.find('one')).toBe(ana)
  expect(cache.find('two')).toBeNull()
  time = 10_000
  expect(cache.find('one')).toBeNull()
})

test('forgets when asked to', () => {
  const cache = sessionCache(() => 0)
  cache.lookUp('one')(ana)
  cache.forget()
  expect(cache.find('one')).toBeNull()
})

test('what was looked up while something was forgotten is not kept', () => {
  const cache = sessionCache(() => 0)
  const keep = cache.lookUp('one')
  cache.forget()
  keep(ana)
  expect(cache.find('one')).toBeNull()
})

test('does not grow without end', () => {
  const cache = sessionCache(() => 0)
  for (let count = 0; count < 10_001; count += 1) cache.lookUp(String(count))(ana)
  expect(cache.find('0')).toBeNull()
  expect(cache.find('10000')).toBe(ana)
})

test.each([
  ['unknot.session_token=abc.def', 'abc.def'],
  ['other=1; __Secure-unknot.session_token=abc%2B; x=2', 'abc%2B'],
  ['notunknot.session_token=abc', null],
  ['other=1', null],
  [undefined, null],
])('%s names the session %s', (header, expected) => {
  expect(sessionCookieOf(header)).toBe(expected)
})
