import { expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { writeRequests } from './write-requests.ts'

const file = 'packages/web/src/features/visits/visits.data.ts'

test.each([
  `fetch('/api/commands/sign-note', { method: 'POST' })`,
  `window.fetch(url, { method: 'DELETE' })`,
  `globalThis.fetch(url, { body: text })`,
  `fetch(url, { method })`,
  `fetch(url, { ...options })`,
  `fetch(url, options)`,
  `const send = fetch`,
  `new Request(url, { method: 'PUT' })`,
  `new XMLHttpRequest()`,
  `navigator.sendBeacon(url, text)`,
  `new WebSocket(url)`,
])('a write past the outbox: %s', (text) => {
  expect(writeRequests(plantTree({ [file]: `export {}\n${text}\n` }))).toMatchObject([{ file, line: 2 }])
})

test('a form that posts by itself', () => {
  const screen = 'packages/web/src/portal/Page.tsx'
  const text = `export const page = <form method="post" action="/api/x" />\n`
  expect(writeRequests(plantTree({ [screen]: text }))).toHaveLength(1)
})

test.each([
  `fetch('/api/clients')`,
  `fetch('/api/clients', { method: 'GET', headers: {} })`,
  `fetch(url, { signal, credentials: 'same-origin' })`,
  `new Request(url, { method: 'HEAD' })`,
])('a read passes: %s', (text) => {
  expect(writeRequests(plantTree({ [file]: `${text}\n` }))).toEqual([])
})
