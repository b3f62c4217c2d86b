import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exceptions, withoutExceptions } from './exceptions.ts'
import { gates } from './gates.ts'

const found = [
  { file: 'a.ts', message: 'one', target: 'b.ts' },
  { file: 'a.ts', message: 'two', target: 'c.ts' },
]

test('an exception covers its file under its gate only', () => {
  const one = { gate: 'features', file: 'a.ts', target: 'b.ts', reason: 'a test' }
  expect(withoutExceptions('features', found, [one])).toEqual({ standing: [found[1]], used: new Set([one]) })
  expect(withoutExceptions('cycles', found, [one]).standing).toEqual(found)
  expect(withoutExceptions('features', found, [{ ...one, file: 'z.ts' }]).used.size).toBe(0)
})

test('without a target it covers every import of the file', () => {
  const one = { gate: 'features', file: 'a.ts', reason: 'a test' }
  expect(withoutExceptions('features', found, [one]).standing).toEqual([])
})

test('each listed exception names a gate, a file that is there, and a reason', () => {
  for (const one of exceptions) {
    expect(Object.keys(gates)).toContain(one.gate)
    expect(existsSync(join(import.meta.dirname, '../..', one.file)), one.file).toBe(true)
    expect(one.reason.length).toBeGreaterThan(20)
  }
})
