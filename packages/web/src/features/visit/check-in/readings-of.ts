import { instrument } from '@unknot/clinical/knowledge/instruments'
import type { ReadingBody } from '@unknot/contract/readings'
import { v7 as uuidV7 } from 'uuid'
import type { AskedValue } from '../../../asked/AskedField.tsx'
import { keyOf, type AskedToday, type CheckInAsked } from './asked-today.ts'

export type Answers = Readonly<Record<string, AskedValue>>
type Occasion = { readonly at: string; readonly regionIds: readonly string[] }
type Given = ReadingBody['answers'][string]

/** Instruments whose ratings stand alone become a reading for each item; the others one reading for the whole. */
const standAlone: ReadonlySet<string> = new Set(['single', 'each'])

/** The answers as readings. Left out in so many words is skipped; not touched, or not its turn, is not asked; neither is 0. */
export function readingsOf(
  { items, notAsked }: CheckInAsked,
  answers: Answers,
  { at, regionIds }: Occasion,
): ReadingBody[] {
  const base = { at, rater: null, device: null }
  const groups = Map.groupBy(items, ({ item, phase }) => `${phase} ${item.instrumentId}`)
  const given = [...groups.values()].flatMap((group): ReadingBody[] => {
    const [first] = group
    if (first === undefined) return []
    const { instrumentId } = first.item
    const where = first.isLocal ? [...regionIds] : []
    const rule = instrument(instrumentId)?.scoring.rule
    if (rule !== undefined && standAlone.has(rule)) {
      return group.map((one) => {
        const value = answers[keyOf(one)] ?? null
        const missing = value === null ? 'not-asked' : value === 'skipped' ? 'skipped' : null
        return {
          ...base,
          readingId: uuidV7(),
          instrumentId,
          itemId: one.item.itemId,
          answers: missing === null ? { [one.item.itemId]: sent(value) } : {},
          missing,
          regionIds: where,
          phase: one.phase,
        }
      })
    }
    const touched = group.filter((one) => (answers[keyOf(one)] ?? null) !== null)
    if (touched.length === 0) return []
    const all = Object.fromEntries(touched.map((one) => [one.item.itemId, sent(answers[keyOf(one)] ?? null)]))
    const missing = Object.values(all).every((value) => value === null) ? 'skipped' : null
    return [
      {
        ...base,
        readingId: uuidV7(),
        instrumentId,
        itemId: null,
        answers: all,
        missing,
        regionIds: where,
        phase: first.phase,
      },
    ]
  })
  const rotated = notAsked
    .filter(({ instrumentId }) => standAlone.has(instrument(instrumentId)?.scoring.rule ?? ''))
    .map(({ instrumentId, itemId }) => ({
      ...base,
      readingId: uuidV7(),
      instrumentId,
      itemId,
      answers: {},
      missing: 'not-asked' as const,
      regionIds: instrumentId === 'nprs' ? [...regionIds] : [],
      phase: 'check-in' as const,
    }))
  return [...given, ...rotated].slice(0, 60)
}

const sent = (value: AskedValue): Given =>
  value === 'skipped' || value === null ? null : typeof value === 'object' ? [...value] : value

/** The strongest card that a ticked answer opens, before anything is sent. */
export function cardOf(items: readonly AskedToday[], answers: Answers): 'emergency' | 'same-day' | null {
  const cards = items.flatMap((one) => {
    const value = answers[keyOf(one)]
    const chosen = Array.isArray(value) ? (value as readonly string[]) : value == null ? [] : [String(value)]
    return chosen.flatMap((option) => one.item.cards[option] ?? [])
  })
  return cards.includes('emergency') ? 'emergency' : (cards[0] ?? null)
}
