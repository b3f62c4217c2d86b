/** One rating on the chart. A null value is a rating that was due and isn't there: the line breaks. */
export type ChartPoint = {
  readonly at: string
  readonly value: number | null
  /** `after-session`: given right after treatment; drawn hollow, off the line, never part of the trend. */
  readonly kind: 'rating' | 'after-session'
}

/** Days with medicine among the days asked about; null days were not answered. */
export type MedicineSpell = {
  readonly from: string
  readonly to: string
  readonly days: number | null
  readonly of: number
}

/** A middle value and how many ratings it comes from. */
export type Middle = { readonly median: number; readonly count: number }

/** Everything a run chart shows. Numbers are in the instrument's own unit; `min` and `max` are its full range. */
export type RunChartData = {
  /** What is measured, in words: "Average pain, lower back". */
  readonly measure: string
  readonly unit: string
  readonly min: number
  readonly max: number
  /** Which way is worse on this instrument. */
  readonly worse: 'up' | 'down'
  readonly points: readonly ChartPoint[]
  /** The frozen baseline; null while there is none. */
  readonly baseline: (Middle & { readonly provisional: boolean }) | null
  /** The ratings that count as "now"; null while there are fewer than three. */
  readonly latest: Middle | null
  /** Measuring error: ± this around the baseline may be chance. Null when not known. */
  readonly measuringError: number | null
  readonly goal: number | null
  /** Instants of sessions. */
  readonly sessions: readonly string[]
  readonly medicine: readonly MedicineSpell[]
  /** Two ratings further apart than this many days are not joined. */
  readonly gapDays: number
}
