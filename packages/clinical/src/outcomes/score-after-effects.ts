import type { Instrument, InstrumentItem } from '../knowledge/instruments.ts'
import { missingReason, readChoices, type Answers } from './answers.ts'
import type { Scored } from './scored.ts'

export type Card = 'emergency' | 'same-day'

export interface AfterEffectsRead {
  /** The strongest card that an answer opens; it shows at once, before the form is sent */
  readonly card: Card | null
  /** Unwanted effects ticked, by their ids in safety/after-effects: `soreness`, `tingling-numbness` */
  readonly kinds: readonly string[]
  /** The same as answers to the after-effects question of the safety screen: `sore`, `tingling-or-numb` */
  readonly screenAnswers: readonly string[]
  /** Severity 1–5 of `severityGrades`; null when nothing was wrong or it was not said */
  readonly grade: number | null
  /** Nothing unwanted was ticked as such: different from no answer */
  readonly fine: boolean
}

/**
 * Reads the after-effects form: danger signs first, then what was felt and how much it bothered. The client's 0–3
 * becomes a grade through the form's own map; an emergency sign is at least grade 3 until a person has looked.
 *
 * @example readAfterEffects(ownAdverse, { 'ae-kind': ['sore'], 'ae-grade': 1 })
 * // { card: null, kinds: ['soreness'], screenAnswers: ['sore'], grade: 1, fine: false }
 */
export function readAfterEffects(entry: Instrument, answers: Answers): AfterEffectsRead {
  const items = entry.items ?? []
  const cards = items.flatMap((item) => {
    const chosen = readChoices(answers[item.linkId]) ?? []
    const alone = chosen.flatMap((value) => item.cards?.[value] ?? [])
    const together = (item.cardsTogether ?? [])
      .filter((rule) => rule.all.every((value) => chosen.includes(value)) && anyChosen(rule.anyOf, answers))
      .map((rule) => rule.card)
    return [...alone, ...together]
  })
  const card = cards.includes('emergency') ? 'emergency' : (cards[0] ?? null)
  const chosen = readChoices(answers['ae-kind'])
  const toScreen = items.find((item) => item.linkId === 'ae-kind')?.mapsToAfterEffect ?? {}
  const toGrade = items.find((item) => item.linkId === 'ae-grade')?.mapsToSeverityGrade ?? {}
  const said = answers['ae-grade']
  const grade = typeof said === 'number' ? (toGrade[String(said)] ?? null) : null
  const fine =
    chosen !== null && chosen.length > 0 && chosen.every((value) => value === 'none') && card === null
  return {
    card,
    kinds: [...new Set(items.flatMap((item) => recorded(item, answers)))],
    screenAnswers: [
      ...(chosen ?? []).filter((value) => value !== 'none').flatMap((value) => toScreen[value] ?? []),
      ...(readChoices(answers['after-effects']) ?? []).filter((value) => value !== 'none'),
    ],
    grade: card === 'emergency' ? Math.max(grade ?? 0, 3) : grade,
    fine,
  }
}

function recorded(item: InstrumentItem, answers: Answers): string[] {
  return (readChoices(answers[item.linkId]) ?? []).flatMap((value) => item.recordedAs?.[value] ?? [])
}

/** Keeps the form's figures; nothing is summed. Any card, or grade 3 and more, calls for a person at once. */
export function scoreAfterEffects(entry: Instrument, answers: Answers): Scored {
  const read = readAfterEffects(entry, answers)
  const items = entry.items ?? []
  const gradeNeeded = read.kinds.length > 0
  return {
    total: null,
    subscores: { grade: read.grade },
    missing: items.flatMap((item) => {
      const why = missingReason(answers[item.linkId])
      return why === null || (item.linkId === 'ae-grade' && !gradeNeeded)
        ? []
        : [{ linkId: item.linkId, why }]
    }),
    notUnderstood: items
      .filter((item) => !understood(item.options, readChoices(answers[item.linkId])))
      .map((item) => item.linkId),
    prorated: false,
    alerts: [
      ...(read.card === null ? [] : [`${read.card}-sign`]),
      ...((read.grade ?? 0) >= 3 ? ['severe-after-effect'] : []),
    ],
  }
}

function anyChosen(anyOf: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  return Object.entries(anyOf).some(([linkId, values]) =>
    (readChoices(answers[linkId]) ?? []).some((value) => values.includes(value)),
  )
}

function understood(
  options: readonly { readonly value: number | string }[],
  chosen: readonly string[] | null,
): boolean {
  const known = new Set(options.map((option) => String(option.value)))
  return chosen === null || chosen.every((value) => known.has(value))
}
