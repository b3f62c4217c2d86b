import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dangers, explanations, type Danger } from '../../../../fixtures/screening/dangers.ts'
import { settled, wellAgain, wellClient, without } from '../../../../fixtures/screening/well-client.ts'
import { actionEntries, safetyMeta } from '../knowledge/safety-meta.ts'
import { safetyQuestion, safetyQuestions } from '../knowledge/safety-questions.ts'
import { limitsAt } from './limits-at.ts'
import { readScreenInput } from './read-screen-input.ts'
import { screen, type ScreenInput, type ScreenResult } from './screen.ts'

const regions = safetyMeta.regions.map((region) => region.id)
const rank = new Map(actionEntries.map((entry) => [entry.action, entry.rank]))
const region = fc.constantFrom(...regions)
const tapped = fc
  .tuple(region, fc.constantFrom('', ':left', ':right', ':both'))
  .map((parts) => parts.join(''))
const danger = fc.constantFrom(...dangers)
const mapIds = safetyQuestions
  .filter((question) => question.type === 'body-map' && question.id !== 'pain-regions')
  .map((question) => question.id)
const maps = fc.dictionary(fc.constantFrom(...mapIds), fc.array(tapped, { minLength: 1, maxLength: 2 }), {
  maxKeys: 6,
})

/** Adults with up to three dangers, everything answered. */
const client: fc.Arbitrary<ScreenInput> = fc
  .record({
    some: fc.array(danger, { maxLength: 3 }),
    maps,
    where: tapped,
    age: fc.integer({ min: 18, max: 95 }),
  })
  .map(({ some, maps, where, age }) => {
    const start = wellClient({
      regionOfComplaint: [where],
      answers: { ...maps, 'age-years': age },
    })
    return settled(some.reduce((sofar, one) => one.addTo(sofar) ?? sofar, start))
  })

function rankOf(result: ScreenResult): number {
  return rank.get(result.action) ?? 0
}

function ruleIds(result: ScreenResult): ReadonlySet<string> {
  return new Set(result.findings.map((finding) => finding.ruleId))
}

/** A rule gave way because what was added explains the sign, or was explained by what is there. */
function isExplained(before: ScreenResult, after: ScreenResult, added: Danger): boolean {
  const left = ruleIds(after)
  return explanations.some(
    ([name, ruleId]) => name === added.name && ruleIds(before).has(ruleId) && !left.has(ruleId),
  )
}

function looserPlaces(before: ScreenResult, after: ScreenResult): readonly string[] {
  return regions.flatMap((id) =>
    (['left', 'right', null] as const).flatMap((side) => {
      const was = limitsAt(before, id, side)
      const is = limitsAt(after, id, side)
      if (is.avoid) return []
      const pressure =
        was.maxPressure !== null && (is.maxPressure === null || is.maxPressure > was.maxPressure)
      const techniques = [...was.techniques].some((technique) => !is.techniques.has(technique))
      return was.avoid || pressure || techniques ? [`${id}:${side}`] : []
    }),
  )
}

describe('SCR-1, SCR-9 and SCR-10: properties of the screening', () => {
  it('a danger that is added never weakens the result', () => {
    fc.assert(
      fc.property(client, danger, (known, added) => {
        const more = added.addTo(known)
        if (!more) return
        const before = screen(known)
        for (const after of [screen(more), screen(settled(more))]) {
          if (isExplained(before, after, added)) continue
          expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before))
          if (after.sessionAllowed) expect(looserPlaces(before, after)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('every danger added to a client who has one already, none weakens it', () => {
    const places = Object.fromEntries(mapIds.map((id, index) => [id, [regions[3 + index] ?? 'calf']]))
    const optional = new Set(['areas-off-limits', 'numb-areas', 'no-feeling-region'])
    const tappedMaps = Object.entries(places).filter(([id]) => !optional.has(id))
    const base = wellClient({
      regionOfComplaint: ['low-back'],
      answers: Object.fromEntries(tappedMaps),
    })
    // Each danger beside a fixed choice of others: the whole square of pairs takes half a minute.
    for (const [index, one] of dangers.entries()) {
      const known = one.addTo(base)
      const before = known && screen(settled(known))
      for (const step of [7, 97]) {
        const added = dangers[(index + step) % dangers.length]
        const more = known && added?.addTo(settled(known))
        if (!before || !more || !added) continue
        const after = screen(settled(more))
        if (isExplained(before, after, added)) continue
        expect(rankOf(after), `${one.name} + ${added.name}`).toBeLessThanOrEqual(rankOf(before))
      }
    }
  })

  it('a missing answer never passes', () => {
    fc.assert(
      fc.property(client, fc.nat(), (known, pick) => {
        const required = screen(known).ask.filter((id) => {
          const question = safetyQuestion(id)
          return (
            question?.optional !== true && question?.phase === undefined && known.answers?.[id] !== undefined
          )
        })
        const left = required[pick % required.length]
        if (left === undefined || left === 'pain-regions') return
        const before = screen(known)
        const after = screen(without(known, left))
        const stillAsked = after.ask.includes(left)
        expect(after.missing.includes(left)).toBe(stillAsked)
        if (stillAsked) expect(after.sessionAllowed).toBe(false)
        else expect(before.ask).not.toEqual(after.ask)
      }),
      { numRuns: 400 },
    )
  })

  it('the order of what is said does not matter', () => {
    const shuffled = <T>(list: readonly T[], seed: number): T[] =>
      list
        .map((one, index) => ({ one, key: (index * 7919 + seed) % 101 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one)
    const comparable = ({ medicines, inputsMissing, ...rest }: ScreenResult) => ({
      ...rest,
      medicines: medicines.map((one) => one.line).toSorted(),
      inputsMissing: [...inputsMissing].toSorted(),
    })
    fc.assert(
      fc.property(client, fc.nat(1000), (known, seed) => {
        const answers = Object.entries(known.answers ?? {}).map(
          ([id, value]) => [id, Array.isArray(value) ? shuffled(value, seed) : value] as const,
        )
        const other = {
          ...known,
          answers: Object.fromEntries(shuffled(answers, seed)),
          history: shuffled(known.history ?? [], seed),
          meds: shuffled(known.meds ?? [], seed),
          regionOfComplaint: shuffled(known.regionOfComplaint ?? [], seed),
        }
        expect(JSON.stringify(comparable(screen(other)))).toBe(JSON.stringify(comparable(screen(known))))
      }),
      { numRuns: 150 },
    )
  })

  it('a danger on record is one at the next visit too', () => {
    const carried = dangers.filter(
      (one) => one.name.startsWith('history ') || one.name.startsWith('medicine '),
    )
    for (const one of carried) {
      const first = settled(one.addTo(wellClient({})) ?? wellClient())
      const again = screen(wellAgain(first, {}))
      expect(rankOf(again), one.name).toBeLessThanOrEqual(rankOf(screen(first)))
    }
  })

  it('no input crashes it', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.double(),
      fc.array(fc.oneof(tapped, fc.string({ maxLength: 12 })), { maxLength: 4 }),
      fc.constantFrom('none', 'unknown', 'yes', 'no', '2026-01-01', ''),
    )
    const answers = fc.dictionary(
      fc.oneof(
        fc.constantFrom(...safetyQuestions.map((question) => question.id)),
        fc.string({ maxLength: 8 }),
      ),
      value,
      { maxKeys: 12 },
    )
    const texts = fc.array(fc.string({ maxLength: 40 }), { maxLength: 4 })
    const anything = fc.record(
      {
        answers,
        history: texts,
        meds: texts,
        vitals: fc.dictionary(fc.constantFrom('systolic', 'glucose', 'x'), fc.double()),
        regionOfComplaint: fc.array(fc.oneof(tapped, fc.string({ maxLength: 8 })), { maxLength: 4 }),
        previous: fc.record({
          answers,
          history: texts,
          meds: texts,
          date: fc.constantFrom('2026-11-20', '2020-02-29', 'x'),
        }),
        clearances: fc.array(
          fc.record({
            ruleId: fc.string(),
            by: fc.string(),
            on: fc.string(),
            agreed: fc.string(),
            until: fc.string(),
          }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, (input) => {
        const result = screen({ ...input, date: '2026-11-27' })
        expect(actionEntries.map((entry) => entry.action)).toContain(result.action)
      }),
      { numRuns: 600 },
    )
  })

  it('anything at all is read or refused with a field, never a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ answers: fc.jsonValue(), previous: fc.jsonValue() })),
        (value) => {
          const read = readScreenInput(value, '2026-11-20')
          if (read.ok) screen(read.input)
          else for (const problem of read.problems) expect(problem.field).not.toBe('')
        },
      ),
      { numRuns: 500 },
    )
  })
})
