import type { ClientPerson } from '../../../../fixtures/people/person.schema.ts'

/** What a client of the sample says at one visit; null is a question they skipped. */
export type VisitRatings = {
  readonly average: number | null
  readonly worst: number | null
  readonly now: number | null
  readonly afterwards: number | null
  readonly activity: number | null
  readonly sleep: number | null
  readonly medicineDays: number | null
  /** Present where the visit is a re-assessment. */
  readonly impression: number | null
  readonly reassessment: boolean
  readonly sore: boolean
}

export type Course = { readonly baseline: readonly number[]; readonly visits: readonly VisitRatings[] }

type Outcome = ClientPerson['course']['outcome']

/** Small ups and downs that are the same on every machine: a rating never repeats for weeks. */
const jitter = [0, 1, 0, -1, 0, 0, 1, -1, 0] as const

/**
 * The ratings that make a client's course come out as its story says. The verdict itself is worked out from them like
 * anybody's; a test holds the two together.
 */
export function courseOf(person: ClientPerson): Course {
  const { outcome, visits } = person.course
  const start = person.pain.average
  const baseline = [0, 1, -1, 0, 0].map((change) => inScale(start + change))
  return {
    baseline,
    visits: Array.from({ length: visits }, (_, index) => ratingsAt(index, visits, start, outcome)),
  }
}

function ratingsAt(index: number, visits: number, start: number, outcome: Outcome): VisitRatings {
  const left = visits - 1 - index
  const given = outcome !== 'cannot-say' || index === 1 || index === visits - 2
  const pain = levelAt(index, visits, start, outcome)
  const reassessment = isReassessment(index, visits, outcome)
  const say = (value: number): number | null => (given ? inScale(value) : null)
  return {
    average: say(pain),
    worst: say(pain + 2),
    now: say(pain - 1),
    afterwards: say(pain - 2),
    activity: say(pain),
    sleep: say(10 - pain),
    medicineDays: given ? Math.max(0, Math.min(7, Math.round((pain / Math.max(start, 1)) * 3))) : null,
    impression: reassessment ? impressionOf(outcome, left) : null,
    reassessment,
    sore: index === 1 || index % 9 === 8,
  }
}

/** The pain of a visit before its small ups and downs. */
function levelAt(index: number, visits: number, start: number, outcome: Outcome): number {
  const swing = jitter[index % jitter.length] ?? 0
  const low = Math.round(start * 0.3)
  if (outcome === 'clear-improvement') {
    const share = Math.min(1, (index + 1) / Math.max(2, visits * 0.5))
    return share < 1 ? Math.round(start - (start - low) * share) : low + (swing > 0 ? 1 : 0)
  }
  if (outcome === 'improved-not-confirmed') return visits - index <= 3 ? low : start + swing
  if (outcome === 'worse') return visits - index <= 4 ? start + 3 : start + Math.max(0, swing)
  return start + swing
}

/** Every sixth visit, and the last of a course that held. */
function isReassessment(index: number, visits: number, outcome: Outcome): boolean {
  if (outcome === 'cannot-say') return false
  if (outcome === 'clear-improvement' && index === visits - 1) return true
  if (outcome === 'clear-improvement' && visits < 12 && index === Math.ceil(visits * 0.6)) return true
  return index % 6 === 5
}

function impressionOf(outcome: Outcome, left: number): number {
  if (outcome === 'clear-improvement') return 2
  if (outcome === 'worse') return 6
  return outcome === 'improved-not-confirmed' && left <= 2 ? 3 : 4
}

const inScale = (value: number): number => Math.max(0, Math.min(10, value))
