import { expect, test } from 'vitest'
import * as z from 'zod'
import { agreedCase, planCase } from '../../../../fixtures/planning/plan-case.ts'
import { conditions } from '../knowledge/conditions.ts'
import { planFileSchema, screenFields } from './plan-input.schema.ts'
import { planResultSchema } from './plan-result.schema.ts'
import { plan } from './plan.ts'
import { readPlanInput } from './read-plan-input.ts'

const formats = '../../../../docs/formats'
const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const ordinary = planCase('neck-pain-chronic', {
  sessionMinutes: 30,
  visitsAvailable: { total: 8, perWeek: 2 },
  marks: [
    {
      regionId: 'neck.back.upper.left',
      intensity: 6,
      qualities: ['ache'],
      depth: 'deep',
      spreadsTo: ['shoulder.top.left'],
    },
    { regionId: 'shoulder.top.left', intensity: 4, qualities: ['stiff'], depth: null, spreadsTo: [] },
  ],
  goals: [{ activity: 'Look over my shoulder when driving', ability: 4, target: 8 }],
  preferences: { pressure: 3, strokesLiked: ['relaxation-massage'] },
})

// After a change of shape: vitest run --update, then read what changed.
test('docs/formats holds the schemas of what goes in and what comes out', async () => {
  const input = z.toJSONSchema(planFileSchema, { io: 'input' })
  // What the screening reads is written down with the screening.
  const shared = screenFields.filter((name) => name !== 'clearances')
  const screening = shared.map(
    (name) => [name, { $ref: `screen-input.schema.json#/properties/${name}` }] as const,
  )
  const properties = { ...input.properties, ...Object.fromEntries(screening) }
  const result = z.toJSONSchema(planResultSchema)
  await expect(written({ ...input, properties })).toMatchFileSnapshot(`${formats}/plan-input.schema.json`)
  await expect(written(result)).toMatchFileSnapshot(`${formats}/plan-result.schema.json`)
})

test('the example of an input gives the example of a plan', async () => {
  await expect(written(ordinary)).toMatchFileSnapshot(`${formats}/plan-input.example.json`)
  const read = readPlanInput(JSON.parse(written(ordinary)), '2026-11-20')
  const told = read.ok ? plan(read.input) : read.problems
  // The knowledge version changes with every knowledge file; the example names a made-up one.
  await expect(written({ ...told, knowledgeVersion: '0123456789ab' })).toMatchFileSnapshot(
    `${formats}/plan-result.example.json`,
  )
})

test('every plan and every refusal has that shape', () => {
  const results = [
    ...conditions.flatMap(({ id }) => [plan(agreedCase(id)), plan(planCase(id))]),
    plan({ date: '2026-11-20', conditionId: 'no-such', sessionMinutes: 60 }),
    plan(planCase('tmd', { preferences: { areasOffLimits: ['whole-body'] } })),
  ]
  for (const result of results)
    expect(z.prettifyError(planResultSchema.safeParse(result).error ?? new z.ZodError([]))).toBe('')
})
