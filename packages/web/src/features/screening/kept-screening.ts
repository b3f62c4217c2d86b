import type { ScreenResult } from '@unknot/clinical/screening/screen'
import type { ScreeningAnswers } from './screening-answers.ts'

/** A screening as this device keeps it while it is being answered, and until the session has begun. */
export type Kept = {
  readonly day: string
  readonly answers: ScreeningAnswers
  /** The question last looked at. */
  readonly at: string | null
  readonly screened: { readonly screeningId: string; readonly result: ScreenResult } | null
}

/** What a draft holds, when it is of today: yesterday's answers are asked again. */
export function parseKept(value: unknown, day: string): Kept | null {
  if (value === null || typeof value !== 'object') return null
  if (!('day' in value) || value.day !== day || !('answers' in value)) return null
  // Written by this very feature, on this device, in this shape.
  return value as Kept
}
