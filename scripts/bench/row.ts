import type { Figures } from './measure.ts'

/** One line of the table: a figure of the design's list, with its target where it has one. */
export type Row = {
  readonly id: string
  readonly what: string
  readonly n?: number
  readonly unit?: string
  readonly median?: number
  readonly p95?: number
  readonly ratio?: number
  /** The figure that is held against the target, and the target: the figure must not be above (or below) it. */
  readonly figure?: number
  readonly atMost?: number
  readonly atLeast?: number
  /** What it was measured on, where that is not plain. */
  readonly on?: string
  readonly notBuilt?: true
}

export const timed = (figures: Figures): Pick<Row, 'n' | 'median' | 'p95' | 'unit'> => ({
  ...figures,
  unit: 'ms',
})

/** Whether the row meets its target; null where it has none or nothing was measured. */
export function met(row: Row): boolean | null {
  if (row.figure === undefined) return null
  if (row.atMost !== undefined) return row.figure <= row.atMost
  if (row.atLeast !== undefined) return row.figure >= row.atLeast
  return null
}

/** Rows of the design that nothing can be measured for yet. */
export const notBuilt: readonly Row[] = [
  'find bookable times for a month, 10 therapists, 10,000 appointments: p95 ≤ 20 ms',
  'practice outcome report over 1,000,000 visits: p95 ≤ 50 ms',
  'on the tablet, offline: open app ≤ 1 s, open chart ≤ 100 ms, save a segment ≤ 50 ms',
].map((what, index) => ({ id: `later-${index + 1}`, what, notBuilt: true }))
