import { expect, test } from 'vitest'
import * as z from 'zod'
import { screenResultSchema } from '../../../../fixtures/screening/screen-result.schema.ts'
import { wellAgain, wellClient } from '../../../../fixtures/screening/well-client.ts'
import { readScreenInput } from './read-screen-input.ts'
import { screenInputSchema } from './screen-input.schema.ts'
import { screen, type ScreenInput } from './screen.ts'

const formats = '../../../../docs/formats'
const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A second visit with something of everything: dates on record, a new medicine, a clearance, a limit by side. */
const example: ScreenInput = wellAgain(
  wellClient({
    history: ['stroke-or-tia', 'lymphoedema'],
    meds: ['Atorvastatin 20 mg'],
    answers: { 'stroke-weeks': 9, 'lymphoedema-region': ['forearm:left'] },
  }),
  {
    meds: ['Warfrin 3 mg daily'],
    vitals: { systolic: 128, diastolic: 82 },
    regionOfComplaint: ['neck-back', 'shoulder:left'],
    answers: {
      'today-changes': ['new-medicine'],
      'lymphoedema-region': ['forearm:left'],
      'today-skin': ['big-bruise'],
      'skin-region': ['shin:right'],
    },
    clearances: [
      {
        ruleId: 'abs-stroke-recent',
        by: 'Stroke unit',
        on: '2026-11-16',
        agreed: 'Gentle work on the shoulders, nothing strong at the neck',
        until: '2027-02-16',
      },
    ],
  },
)

// After a change of shape: vitest run --update, then read what changed.
test('docs/formats holds the schemas of what goes in and what comes out', async () => {
  await expect(
    written(z.toJSONSchema(screenInputSchema, { io: 'input', reused: 'ref' })),
  ).toMatchFileSnapshot(`${formats}/screen-input.schema.json`)
  await expect(written(z.toJSONSchema(screenResultSchema))).toMatchFileSnapshot(
    `${formats}/screen-result.schema.json`,
  )
})

test('the example of an input gives the example of a result', async () => {
  expect(readScreenInput(example, '2026-11-27')).toEqual({ ok: true, input: example })
  await expect(written(example)).toMatchFileSnapshot(`${formats}/screen-input.example.json`)
  // The knowledge version changes with every knowledge file; the example names a made-up one.
  await expect(written({ ...screen(example), knowledgeVersion: '0123456789ab' })).toMatchFileSnapshot(
    `${formats}/screen-result.example.json`,
  )
})

test('every result has the shape that is written down', () => {
  const clients = [
    { date: '2026-11-20' },
    wellClient(),
    example,
    wellClient({ history: ['kidney-failure-or-dialysis'], meds: ['zibrofen'] }),
  ]
  for (const client of clients) expect(screenResultSchema.safeParse(screen(client)).error).toBeUndefined()
})
