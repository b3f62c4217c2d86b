import type { InstrumentItem } from '../knowledge/instruments.ts'

/** Why a value is not there. None of them is ever read as 0. */
export type MissingReason = 'skipped' | 'not-asked' | 'does-not-know'

/** A number, a chosen option, several, or a reason why there is none. `null` is an item left empty: skipped. */
export type Answer = number | string | readonly string[] | null

/** Answers by item id. An item that is absent was not asked. */
export type Answers = Readonly<Record<string, Answer | undefined>>

export interface Missing {
  readonly linkId: string
  readonly why: MissingReason
}

export type NumberRead =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly why: MissingReason }
  | { readonly kind: 'not-understood' }

const reasons: readonly string[] = ['skipped', 'not-asked', 'does-not-know'] satisfies MissingReason[]

/** Whether an answer stands for a missing one, and why. */
export function missingReason(answer: Answer | undefined): MissingReason | null {
  if (answer === undefined) return 'not-asked'
  if (answer === null) return 'skipped'
  return typeof answer === 'string' && reasons.includes(answer) ? (answer as MissingReason) : null
}

/**
 * Reads the number of one item: an option's value, or a number inside the item's bounds. Anything else that is
 * there but fits neither is not understood, and never guessed.
 *
 * @example readNumber(painNow, 7) // { kind: 'value', value: 7 }
 * @example readNumber(painNow, null) // { kind: 'missing', why: 'skipped' }
 */
export function readNumber(item: InstrumentItem, answer: Answer | undefined): NumberRead {
  const why = missingReason(answer)
  if (why !== null) return { kind: 'missing', why }
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { kind: 'not-understood' }
  const fits =
    item.type === 'number'
      ? answer >= (item.min ?? -Infinity) && answer <= (item.max ?? Infinity)
      : item.options.some((option) => option.value === answer)
  return fits ? { kind: 'value', value: answer } : { kind: 'not-understood' }
}

/** The options chosen in an item that allows one or several; `null` when it is missing. */
export function readChoices(answer: Answer | undefined): readonly string[] | null {
  if (answer === undefined || answer === null || missingReason(answer) !== null) return null
  if (typeof answer === 'number') return [String(answer)]
  return typeof answer === 'string' ? [answer] : answer
}
