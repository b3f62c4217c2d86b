import { respondingSettings, type FactName } from '../knowledge/responding.ts'
import { parseInstant } from '../outcomes/day-of.ts'
import type { Verdict } from '../outcomes/verdict-types.ts'
import type { Recent } from './flare.ts'
import type { History, PlanSoFar } from './history.ts'
import { gradeOf, isExpected, isNerveSign, type VisitResponse } from './reactions.ts'

/** What the rules ask about. `null` is not known, and meets no condition. */
export type Facts = Readonly<Record<FactName, number | boolean | string | null>>

const week = 7 * 86_400_000
const settings = respondingSettings

/** Works out every fact the rules may ask about, from the history and the verdict on it. */
export function factsOf(
  history: History,
  told: Verdict,
  responses: readonly VisitResponse[],
  recent: Recent,
): Facts {
  const last = responses.at(-1)
  const effects = last?.effects ?? []
  const reviewAfterVisits = history.plan?.reviewAfterVisits ?? settings.reviewAfterVisits
  const since = sinceLastChange(history, responses, reviewAfterVisits)
  return {
    verdict: told.word,
    baseline: told.baseline?.value ?? null,
    followUp: told.followUp?.value ?? null,
    latest: recent.latest,
    goal: history.verdict.measure.goal ?? null,
    visits: responses.length,
    visitsSinceChange: since.visits,
    weeksSinceChange: since.weeks,
    reviewAfterVisits,
    reviewReached: isReview(since, reviewAfterVisits),
    planChanges: since.changes,
    dangerSign: history.openDangerSign,
    worstGrade: effects.length === 0 ? null : Math.max(...effects.map(gradeOf)),
    unexpectedReaction: (last?.reactions ?? []).some((effect) => !isExpected(effect)),
    nerveSign: effects.some(isNerveSign),
    reactions: responses.slice(-settings.lookBackVisits).filter(({ reactions }) => reactions.length > 0)
      .length,
    lastPressure: last?.visit.dose.maxPressure ?? null,
    stopSignals: last?.visit.dose.signals.stop ?? null,
    softerSignals: last?.visit.dose.signals.softer ?? null,
    flare: recent.flare,
    atGoal: isAtGoal(history, told, recent),
    worseBeyondError: told.worsening.beyondErrorRepeated,
    measureCanTell: told.error !== null && told.threshold !== null,
    impressionDisagrees: told.globalImpression?.agrees === false,
    belowTestedDose: isBelowTestedDose(history.plan, responses, since.weeks),
  }
}

interface Since {
  readonly visits: number
  readonly weeks: number | null
  /** Changes of the plan made at or after a review point */
  readonly changes: number
}

/**
 * Sessions and whole weeks since the plan was last changed at a review point, or since its first session. A change made
 * before a review was due (lighter after a sore day) neither counts as having tried something else nor puts the review
 * off.
 */
function sinceLastChange(
  history: History,
  responses: readonly VisitResponse[],
  reviewAfterVisits: number,
): Since {
  const now = parseInstant(history.asOf) ?? Infinity
  const changes = (history.plan?.changes ?? [])
    .flatMap(({ at }) => parseInstant(at) ?? [])
    .filter((time) => time <= now)
    .toSorted((a, b) => a - b)
  let from = -Infinity
  let counted = 0
  for (const change of changes) {
    const since = spanOf(responses, from, change)
    if (isReview(since, reviewAfterVisits)) {
      from = change
      counted += 1
    }
  }
  return { ...spanOf(responses, from, now), changes: counted }
}

function spanOf(responses: readonly VisitResponse[], from: number, to: number): Omit<Since, 'changes'> {
  const inside = responses.filter(({ time }) => time > from && time <= to)
  const first = inside[0]
  const end = Number.isFinite(to) ? to : (inside.at(-1)?.time ?? null)
  return {
    visits: inside.length,
    weeks: first && end !== null ? Math.max(0, Math.floor((end - first.time) / week)) : null,
  }
}

function isReview({ visits, weeks }: Omit<Since, 'changes'>, reviewAfterVisits: number): boolean {
  return visits >= reviewAfterVisits || (visits > 0 && (weeks ?? 0) >= settings.reviewAfterWeeks)
}

/** At or past the goal; or so close to it that the rest is inside measuring error, and no longer moving. */
function isAtGoal({ verdict: { measure } }: History, told: Verdict, recent: Recent): boolean | null {
  const goal = measure.goal ?? null
  if (goal === null || !told.followUp || told.measure.better === null) return null
  const short = told.measure.better === 'lower' ? told.followUp.value - goal : goal - told.followUp.value
  if (short <= 0) return true
  return told.error !== null && told.error.mdc95 !== null && short <= told.error.mdc95 && recent.flat === true
}

/** Shorter or rarer than a tested dose that beat a comparison; `null` when there is none to compare with. */
function isBelowTestedDose(
  plan: PlanSoFar | null,
  responses: readonly VisitResponse[],
  weeks: number | null,
): boolean | null {
  const tested = plan?.testedDose
  if (!tested || tested.support !== 'favourable-controlled') return null
  const given = responses.flatMap(({ visit }) => visit.dose.minutes ?? [])
  const meanMinutes =
    given.length === 0 ? null : given.reduce((sum, minutes) => sum + minutes, 0) / given.length
  const { minutesShort, shareOfFrequency } = settings.belowTestedDose
  const shorter =
    tested.minutes !== null && meanMinutes !== null && meanMinutes < tested.minutes - minutesShort
  const perWeek = weeks !== null && weeks >= 1 ? (responses.length - 1) / weeks : null
  const rarer = tested.perWeek !== null && perWeek !== null && perWeek < tested.perWeek * shareOfFrequency
  return shorter || rarer
}
