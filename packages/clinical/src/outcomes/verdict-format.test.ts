import { expect, test } from 'vitest'
import * as z from 'zod'
import example from '../../../../docs/formats/verdict-input.example.json' with { type: 'json' }
import { verdictInputSchema, verdictSchema } from './verdict.schema.ts'
import { verdict } from './verdict.ts'

const formats = '../../../../docs/formats'
const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

// After a change of shape: vitest run --update, then read what changed.
test('docs/formats holds the schemas of what goes in and what comes out', async () => {
  const input = z.toJSONSchema(verdictInputSchema, { io: 'input' })
  await expect(written(input)).toMatchFileSnapshot(`${formats}/verdict-input.schema.json`)
  await expect(written(z.toJSONSchema(verdictSchema))).toMatchFileSnapshot(`${formats}/verdict.schema.json`)
})

test('the example of an input gives the example of a verdict', async () => {
  const told = verdict(verdictInputSchema.parse(example))
  expect(verdictSchema.safeParse(told).error).toBeUndefined()
  // The knowledge version changes with every knowledge file; the example names a made-up one.
  await expect(written({ ...told, knowledgeVersion: '0123456789ab' })).toMatchFileSnapshot(
    `${formats}/verdict.example.json`,
  )
})

test.each([
  ['a field nobody knows', { colour: 'red' }],
  ['a text where a number belongs', { readings: [{ ...example.readings[0], value: 'seven' }] }],
  ['a time without its offset', { visits: [{ at: '2026-03-02T15:00' }] }],
  ['a phase nobody knows', { readings: [{ ...example.readings[0], phase: 'later' }] }],
])('%s is refused, and the answer names it', (_, wrong) => {
  const result = verdictInputSchema.safeParse({ ...example, ...wrong })
  expect(result.success).toBe(false)
  expect(z.prettifyError(result.error ?? new z.ZodError([]))).toMatch(/colour|value|at|phase/)
})
