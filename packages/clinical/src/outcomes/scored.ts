import type { Missing } from './answers.ts'

/** What a scoring rule makes of the answers. */
export interface Scored {
  /** One figure for the whole instrument, or null: it has none, or too much is missing */
  readonly total: number | null
  /** Sub-scores, or the single ratings of an instrument that has no total */
  readonly subscores: Readonly<Record<string, number | null>>
  readonly missing: readonly Missing[]
  /** Items whose answer is no option of theirs; treated as missing */
  readonly notUnderstood: readonly string[]
  /** True when the total was worked out from fewer items than the instrument has */
  readonly prorated: boolean
  /** Things a person must look at, whatever the total: `self-harm-answer`, `emergency-sign`, … */
  readonly alerts: readonly string[]
}
