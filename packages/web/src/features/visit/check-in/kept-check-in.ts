import type { Mark } from '@unknot/clinical/bodymap/mark'
import type { FigureBody } from '@unknot/clinical/knowledge/figures'
import type { Answers } from './readings-of.ts'

export type PainMap = {
  readonly figure: FigureBody
  readonly mapVersion: number
  readonly marks: readonly Mark[]
}

/** A check-in as this device keeps it until it is sent. */
export type CheckInKept = {
  readonly answers: Answers
  /** Page last looked at, from 0. */
  readonly at: number
  /** The map as it was changed; null while nobody touched it. */
  readonly map: PainMap | null
  readonly sent: boolean
}

export const nothingYet: CheckInKept = { answers: {}, at: 0, map: null, sent: false }

export function parseCheckIn(value: unknown): CheckInKept | null {
  if (value === null || typeof value !== 'object' || !('answers' in value) || !('sent' in value)) return null
  // Written by this very feature, on this device, in this shape.
  return value as CheckInKept
}
