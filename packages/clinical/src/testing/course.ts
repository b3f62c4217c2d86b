import type { VerdictInput, VerdictReading } from '../outcomes/verdict-types.ts'

const firstVisit = Date.parse('2026-03-02T15:00:00Z')
export const dayLength = 86_400_000

/** An instant so many days after the first session; negative is before it. */
export const onDay = (days: number) => new Date(firstVisit + days * dayLength).toISOString()

export interface Course {
  /** Daily ratings that end the day before the first session */
  readonly before?: readonly (number | null)[]
  /** Ratings of the weekly check-ins, from the second session on */
  readonly checkIns?: readonly (number | null)[]
  /** Weeks (1 is the second session) whose check-in is a re-assessment */
  readonly reassessedAt?: readonly number[]
  readonly impressions?: readonly (number | null)[]
  readonly medicine?: readonly (number | null)[]
  readonly other?: Partial<VerdictInput>
}

/** A client taken the ordinary way: a diary before the first session, then a weekly session with a check-in. */
export function course({ before = [7, 8, 7], checkIns = [], ...rest }: Course): VerdictInput {
  const reassessedAt = rest.reassessedAt ?? []
  const diary = before.map((value, index): VerdictReading => ({
    id: `before-${index}`,
    value,
    ...(value === null ? { missing: 'skipped' } : {}),
    at: onDay(index - before.length),
    hoursSinceVisit: null,
    phase: 'diary',
    regionId: 'neck.back.upper.left',
  }))
  const later = checkIns.map((value, index): VerdictReading => {
    const week = index + 1
    return {
      id: `week-${week}`,
      value,
      ...(value === null ? { missing: 'skipped' } : {}),
      at: onDay(week * 7 - 0.01),
      hoursSinceVisit: 166.8,
      phase: reassessedAt.includes(week) ? 'reassessment' : 'check-in',
      visitId: `visit-${week}`,
      regionId: 'neck.back.upper.left',
    }
  })
  return {
    measure: {
      instrumentId: 'nprs',
      itemId: 'nprs-average',
      regionId: 'neck.back.upper.left',
      better: 'lower',
      goal: 2,
    },
    readings: [...diary, ...later],
    visits: Array.from({ length: checkIns.length + 1 }, (_, week) => ({
      id: `visit-${week}`,
      at: onDay(week * 7),
    })),
    globalImpressions: (rest.impressions ?? []).map((value, index) => ({
      at: onDay((reassessedAt[index] ?? checkIns.length) * 7),
      value,
      ...(value === null ? { missing: 'skipped' as const } : {}),
    })),
    medicineDays: (rest.medicine ?? []).map((days, index) => ({ at: onDay(index * 7 - 1), days })),
    reassessments: reassessedAt.map((week) => ({ at: onDay(week * 7) })),
    timeZone: 'America/Chicago',
    ...rest.other,
  }
}

/** A client who gets better and stays so. */
export const improving = {
  before: [7, 8, 7, 7],
  checkIns: [6, 6, 5, 4, 4, 3, 3, 4, 3, 3, 3, 2],
  reassessedAt: [6, 12],
  impressions: [2, 1],
  medicine: [3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1],
} satisfies Course
