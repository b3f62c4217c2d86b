import { respondingSettings, type FactName } from '../knowledge/responding.ts'
import { parseInstant } from '../outcomes/day-of.ts'
import type { Verdict } from '../outcomes/verdict-types.ts'
import { recentOf, type Recent } from './flare.ts'
import type { History, PlanSoFar } from './history.ts'
import { gradeOf, isExpected, isNerveSign, type VisitResponse } from './reactions.ts'

/** What the rules ask about. `null` is not known, and meets no condition. */
export type Facts = Readonly<Record<FactName, number | boolean | string | null>>

const week = 7 * 86_400_000
const settings = respondingSettings

/** Works out every fact the rules may ask about, from the history and the verdict on it. */
export function factsOf(history: History, told: Verdict, responses: readonly VisitResponse[]): Facts {
  const last = responses.at(-1)
  const effects = last?.effects ?? []
  const reviewAfterVisits = history.plan?.reviewAfterVisits ?? settings.reviewAfterVisits
  const since = sinceLastChange(history, responses)
  const recent = recentOf({ ...history.verdict, asOf: history.asOf })
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
    reviewReached:
      since.visits >= reviewAfterVisits ||
      (since.visits > 0 && (since.weeks ?? 0) >= settings.reviewAfterWeeks),
    planChanges: changesUpTo(history).length,
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

function changesUpTo({ plan, asOf }: History): readonly number[] {
  const now = parseInstant(asOf) ?? Infinity
  return (plan?.changes ?? []).flatMap(({ at }) => parseInstant(at) ?? []).filter((time) => time <= now)
}

/** Sessions and whole weeks since the plan was last changed, or since its first session. */
function sinceLastChange(
  history: History,
  responses: readonly VisitResponse[],
): { readonly visits: number; readonly weeks: number | null } {
  const changed = Math.max(-Infinity, ...changesUpTo(history))
  const after = responses.filter(({ time }) => time > changed)
  const now = parseInstant(history.asOf)
  const first = after[0]
  return {
    visits: after.length,
    weeks: first && now !== null ? Math.max(0, Math.floor((now - first.time) / week)) : null,
  }
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
