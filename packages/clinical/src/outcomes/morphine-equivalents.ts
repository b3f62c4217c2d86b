import type { Instrument } from '../knowledge/instruments.ts'
import type { Scored } from './scored.ts'

export interface OpioidUse {
  /** Name as in the factors: `oxycodone`, `fentanyl transdermal (mcg/h)` */
  readonly opioid: string
  /** Milligrams a day (patches: micrograms an hour); null when not known */
  readonly dailyDose: number | null
}

/**
 * Opioid dose in morphine milligram equivalents a day: the sum of daily dose × factor. For the record only: never
 * for changing from one opioid to another, and never advice. An unknown opioid or dose leaves no total.
 *
 * Unit: mg a day. No list is missing; an empty list (no opioids taken) is 0.
 * Source: CDC 2022 factors as kept in the entry (hydromorphone 5, methadone 4.7).
 *
 * @example morphineEquivalents(mme, [{ opioid: 'oxycodone', dailyDose: 20 }]).total // 30
 */
export function morphineEquivalents(entry: Instrument, uses: readonly OpioidUse[] | undefined): Scored {
  const none = { subscores: {}, prorated: false, alerts: [] }
  if (uses === undefined) {
    return { ...none, total: null, missing: [{ linkId: 'opioids', why: 'not-asked' }], notUnderstood: [] }
  }
  const factors = entry.scoring.factors ?? {}
  const lines = uses.map(({ opioid, dailyDose }) => {
    const name = opioid.trim().toLowerCase()
    const factor = Object.hasOwn(factors, name) ? factors[name] : undefined
    const known = dailyDose !== null && Number.isFinite(dailyDose) && dailyDose >= 0
    return {
      opioid,
      known: dailyDose !== null,
      value: factor !== undefined && known ? factor * dailyDose : null,
    }
  })
  const whole = lines.every(({ value }) => value !== null)
  return {
    ...none,
    total: whole ? lines.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
    missing: lines
      .filter(({ known }) => !known)
      .map(({ opioid }) => ({ linkId: opioid, why: 'does-not-know' })),
    notUnderstood: lines.filter(({ known, value }) => known && value === null).map(({ opioid }) => opioid),
  }
}
