import { verdict } from '@unknot/clinical/outcomes/verdict'
import { expect, it } from 'vitest'
import { toldOf } from './standing.ts'

const rating = (id: string, value: number, at: string, hoursSinceVisit: number | null) => ({
  id,
  value,
  at,
  hoursSinceVisit,
  phase: hoursSinceVisit === null ? ('baseline' as const) : ('check-in' as const),
})

it('tells every sentence of a real verdict once, the word first', () => {
  const made = verdict({
    measure: { instrumentId: 'nprs', itemId: 'nprs-average' },
    readings: [
      rating('a', 7, '2026-10-01T08:00:00Z', null),
      rating('b', 7, '2026-10-02T08:00:00Z', null),
      rating('c', 8, '2026-10-03T08:00:00Z', null),
      rating('d', 3, '2026-10-10T08:00:00Z', 144),
      rating('e', 3, '2026-10-17T08:00:00Z', 144),
      rating('f', 2, '2026-10-24T08:00:00Z', 144),
    ],
    visits: [{ id: 'v', at: '2026-10-04T08:00:00Z' }],
  })
  const told = toldOf(made)
  expect(told.headline?.key).toBe(`verdict.${made.word}`)
  expect(told.ends).toHaveLength(2)
  expect(told.reasons.length).toBeGreaterThan(0)
  expect(1 + told.reasons.length + told.ends.length + told.behind.length).toBe(made.sentences.length)
})
