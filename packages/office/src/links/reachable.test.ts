import { expect, test } from 'vitest'
import { reachableFromOtherDevices } from './reachable.ts'

test.each([
  ['http://127.0.0.1:4310', false],
  ['http://localhost:4310', false],
  ['https://localhost', false],
  ['https://[::1]:4310', false],
  ['http://192.168.1.20:4310', false],
  ['https://192.168.1.20:4310', true],
  ['https://unknot.example.org', true],
  ['not an address', false],
])('%s: %s', (address, expected) => {
  expect(reachableFromOtherDevices(address)).toBe(expected)
})
