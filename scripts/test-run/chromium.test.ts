import { expect, test } from 'vitest'
import { delimiter, join } from 'node:path'
import { fileOf, findChromium } from './chromium.ts'

const machine = (has: readonly string[], chosen?: string) => ({
  env: { CHROMIUM_PATH: chosen },
  starts: (program: string) => has.includes(program),
})

test('the chosen browser comes first', () => {
  expect(findChromium(machine(['chromium', '/opt/chrome'], '/opt/chrome'))).toBe('/opt/chrome')
})

test('a chosen browser that does not start is not replaced by another', () => {
  expect(findChromium(machine(['chromium'], '/opt/missing'))).toBeUndefined()
})

test('else the first that starts, and none where none does', () => {
  expect(findChromium(machine(['google-chrome', 'chromium']))).toBe('chromium')
  expect(findChromium(machine(['google-chrome'], ''))).toBe('google-chrome')
  expect(findChromium(machine([]))).toBeUndefined()
})

test('a program found by name is started by its path', () => {
  const there = join('/usr/bin', 'chromium')
  expect(fileOf('chromium', ['/usr/local/bin', '/usr/bin'].join(delimiter), (file) => file === there)).toBe(
    there,
  )
  expect(fileOf('/opt/chrome', '/usr/bin', () => false)).toBe('/opt/chrome')
})
