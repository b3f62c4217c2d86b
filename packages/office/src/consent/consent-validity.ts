import { dayPlus } from '../time/local-time.ts'

/** A jurisdiction's numbers: data with its source and the day it was checked. */
export interface ConsentPack {
  readonly id: string
  readonly consentValidDays: number
  readonly adultAge: number
  readonly source: string
  readonly checkedOn: string
}

/**
 * The last day a written consent counts. Washington's WAC 246-830-565 says one year (`practice-rules`, source 34);
 * the default pack follows it, as the stricter of what was seen.
 */
export function consentValidUntil(signedOn: string, pack: ConsentPack): string {
  return dayPlus(signedOn, pack.consentValidDays)
}

/** True on and before the last valid day. */
export function consentInForce(validUntil: string, today: string): boolean {
  return today <= validUntil
}
