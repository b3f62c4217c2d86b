import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breachesOf } from '../../../../fixtures/planning/plan-breaches.ts'
import { agreementTo, everyTraining, marksOn } from '../../../../fixtures/planning/plan-case.ts'
import { firstDay, settled } from '../../../../fixtures/screening/well-client.ts'
import { aftercareItem } from '../knowledge/aftercare.ts'
import { bodyRegions, type RegionId } from '../bodymap/regions.ts'
import { conditions } from '../knowledge/conditions.ts'
import { historyConditions } from '../knowledge/safety-history.ts'
import { safetyMeta } from '../knowledge/safety-meta.ts'
import { strokes, technique, techniques, techniquesMeta } from '../knowledge/techniques.ts'
import { screen } from '../screening/screen.ts'
import { screenPart } from './inputs.ts'
import { linesAgainstLimits } from './lines-against-limits.ts'
import { plan, type PlanInput } from './plan.ts'

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id)
const conditionIds = idsOf(conditions)
const techniqueIds = idsOf(techniques)
const regionIds: readonly RegionId[] = bodyRegions.map((region) => region.id)
const safetyRegions = idsOf(safetyMeta.regions)
const positions = techniquesMeta.positions.map((position) => position.id)
const some = <Value>(values: readonly Value[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most })
const level = fc.integer({ min: 1, max: 5 })
/** A field that a client may leave out. */
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined })

const medicines = [
  'warfarin 5 mg',
  'prednisone 10 mg',
  'ibuprofen',
  'oxycodone',
  'fentanyl patch',
  'grandma’s tea',
]
const marks = fc.array(
  fc
    .tuple(fc.constantFrom(...regionIds), fc.option(fc.integer({ min: 0, max: 10 })))
    .map(([regionId, intensity]) => marksOn([regionId], intensity)[0]!),
  { maxLength: 8 },
)

/** Any client who answers the questions: mostly well, some with a history, medicines, wounds or a pregnancy. */
const clients: fc.Arbitrary<PlanInput> = fc
  .record({
    conditionId: fc.constantFrom(...conditionIds),
    agreed: fc.boolean(),
    chronicity: maybe(fc.constantFrom('acute', 'subacute', 'chronic', 'unknown')),
    sessionMinutes: fc.integer({ min: 10, max: 240 }),
    visitsAvailable: maybe(fc.integer({ min: 1, max: 30 })),
    marks: maybe(marks),
    history: some(idsOf(historyConditions), 2),
    meds: some(medicines, 2),
    answers: fc.record(
      {
        'age-years': fc.integer({ min: 18, max: 95 }),
        'pressure-preference': level,
        'pain-now': fc.integer({ min: 0, max: 10 }),
        'today-skin': fc.constantFrom(['none'], ['open-cut-or-sore']),
        'skin-region': some(
          safetyRegions.filter((id) => id !== 'whole-body'),
          3,
        ),
        'sensitive-areas-planned': some(['buttocks', 'chest-wall', 'inner-thigh'], 3),
        'areas-off-limits': some(safetyRegions, 2),
      },
      { requiredKeys: ['age-years'] },
    ),
    preferences: maybe(
      fc.record(
        {
          pressure: level,
          areasOffLimits: some([...regionIds, ...safetyRegions], 4),
          positions: some(positions, 3),
          strokesLiked: some([...techniqueIds, ...techniquesMeta.families], 3),
          strokesDisliked: some([...techniqueIds, ...idsOf(strokes), ...techniquesMeta.families], 3),
        },
        { requiredKeys: [] },
      ),
    ),
    trainedTechniques: maybe(some(everyTraining, 8)),
    allowances: maybe(fc.record({ teachExercise: fc.boolean() })),
    soFar: maybe(
      fc.record(
        {
          visits: fc.nat(12),
          pressureCap: level,
          avoidTechniques: some(techniqueIds, 2).map((ids) =>
            ids.map((techniqueId) => ({ techniqueId, because: 'sore after it' })),
          ),
          pressureByRegion: fc.dictionary(fc.constantFrom(...regionIds), level, { maxKeys: 3 }),
          nextStep: fc.constantFrom(
            'go-on',
            'change-dose',
            'change-technique',
            'lower-pressure',
            'space-out',
          ),
          techniquesUsed: some(techniqueIds, 3),
        },
        { requiredKeys: [] },
      ),
    ),
  })
  .map(({ agreed, ...client }): PlanInput => {
    const clearances = agreed ? [agreementTo(client.conditionId)] : []
    return { ...client, clearances, date: firstDay, answers: { 'consent-today': 'yes', ...client.answers } }
  })

test('PLN-1 to PLN-9, PLN-30 whoever the client is, no plan breaks a limit, and its minutes add up', () => {
  let planned = 0
  fc.assert(
    fc.property(clients, (client) => {
      const input: PlanInput = { ...client, ...settled(screenPart(client)) }
      const screened = screen(screenPart(input))
      const result = plan(input)
      expect(breachesOf(result, screened, input)).toEqual([])
      expect(JSON.stringify(result)).toBe(JSON.stringify(plan(input)))

      const sessions = [result.segments, ...result.alternatives.map((one) => one.segments)]
      // Drainage by the trained is no breach; the other reader does not know who is trained.
      const lines = sessions.flat().filter((line) => !technique(line.techniqueId)?.safety.ifUntrained)
      const asKept = lines.map((line) => ({ ...line, pressure: line.pressure.max }))
      expect(linesAgainstLimits(asKept, screened.findings)).toEqual([])

      const { items, noneBecause } = result.aftercare
      expect(items.length === 0 ? noneBecause !== null : items.length >= 2 && items.length <= 4).toBe(true)
      expect(new Set(items.map((item) => item.category)).size).toBe(items.length)
      const exercise = items.filter((item) =>
        ['stretch', 'strengthening', 'movement'].includes(aftercareItem(item.itemId)!.kind),
      )
      if (input.allowances?.teachExercise !== true) expect(exercise).toEqual([])

      if (!screened.sessionAllowed) expect(result.refused?.code).toBe('screening')
      if (!result.refused) planned += 1
    }),
    { numRuns: 150 },
  )
  expect(planned).toBeGreaterThan(30)
})

test('nothing given but the condition and the minutes: a refusal that says what is missing, never a crash', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...conditionIds, 'no-such'),
      fc.integer({ min: 10, max: 240 }),
      (conditionId, sessionMinutes) => {
        const result = plan({ date: firstDay, conditionId, sessionMinutes })
        expect(result.refused).not.toBeNull()
        expect(result.segments).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
