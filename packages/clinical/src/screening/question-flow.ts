import { safetyMeta } from '../knowledge/safety-meta.ts'
import { safetyQuestion, safetyQuestions, type SafetyQuestion } from '../knowledge/safety-questions.ts'
import { readAnswer } from './answer.ts'
import { daysBetween } from './days.ts'
import type { Facts } from './facts.ts'
import type { ScreenInput } from './screen-input.ts'

/** Which questions are on screen at this visit, in the order of asking. */
export interface QuestionFlow {
  readonly shown: readonly SafetyQuestion[]
  /** Shown questions with no answer given at this visit; a tick is an answer, an old answer is none */
  readonly unanswered: ReadonlySet<string>
  /** Shown, neither optional nor asked after the result, and unanswered: the session waits for these */
  readonly missing: readonly string[]
  /** Shown again although the record has an answer, to be confirmed */
  readonly reopened: ReadonlySet<string>
  /** For each follow-up on screen, the questions that open it */
  readonly openedBy: ReadonlyMap<string, readonly string[]>
}

/** The algorithm of `safety/meta.json`, `evaluation.questionFlow`, steps 2 to 8. */
export function questionFlow(input: ScreenInput, facts: Facts): QuestionFlow {
  const openedBy = followUpsOpened(facts)
  const reopened = reopenedQuestions(input, facts)
  const shown = safetyQuestions.filter((question) => {
    if (reopened.has(question.id)) return true
    if (!hasReason(question, input, facts, openedBy)) return false
    return question.carry === 'this-visit' || !facts.usableOnRecord.has(question.id)
  })
  const open = shown.filter((question) => !facts.answeredToday.has(question.id))
  return {
    shown,
    unanswered: new Set(open.map((question) => question.id)),
    missing: open.filter(isRequired).map((question) => question.id),
    reopened,
    openedBy,
  }
}

/** Whether the session waits for an answer to this question when it is shown. */
export function isRequired(question: SafetyQuestion): boolean {
  return question.optional !== true && question.phase !== 'after-result'
}

/** The question whose answers open pages of the history again. */
const changesQuestionId = 'today-changes'

/** Step 2. */
function hasReason(
  question: SafetyQuestion,
  input: ScreenInput,
  facts: Facts,
  openedBy: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (question.ask === 'every-visit' || question.ask === 'observe') return true
  if (question.ask === 'first-visit' && facts.firstVisit) return true
  if (question.ask === 'after-session' && facts.hadSession) return true
  if (openedBy.has(question.id)) return true
  if (question.askIfMedication?.some((id) => facts.medicineClasses.has(id))) return true
  return wasLast(question, input)
}

/** `alsoAskWhen` looks at the last answer on record, even one that no longer counts: it only brings the question back. */
function wasLast({ alsoAskWhen }: SafetyQuestion, { previous, date }: ScreenInput): boolean {
  const asked = alsoAskWhen && safetyQuestion(alsoAskWhen.question)
  const last = asked && previous?.answers?.[asked.id]
  if (!asked || !previous || last === undefined) return false
  const { chosen } = readAnswer(asked, last, previous.date, date)
  return alsoAskWhen.in.some((value) => chosen.has(value))
}

function followUpsOpened(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const openedBy = new Map<string, string[]>()
  for (const question of questionsWithFollowUps) {
    for (const id of followUpsOf(question, facts)) {
      const openers = openedBy.get(id) ?? []
      if (!openers.includes(question.id)) openedBy.set(id, [...openers, question.id])
    }
  }
  return openedBy
}

/** The follow-ups that the answers to a question open. */
export function followUpsOf(question: SafetyQuestion, facts: Facts): readonly string[] {
  const answer = facts.answers.get(question.id)
  if (!answer) return []
  return question.followUps.flatMap((followUp) => {
    if ('ifLte' in followUp)
      return answer.number !== undefined && answer.number <= followUp.ifLte ? followUp.ask : []
    const wanted = 'ifAnswer' in followUp ? followUp.ifAnswer : followUp.ifRegion
    return wanted.some((value) => answer.chosen.has(value)) ? followUp.ask : []
  })
}

const questionsWithFollowUps = safetyQuestions.filter((question) => question.followUps.length > 0)
const firstVisitQuestions = safetyQuestions.filter((question) => question.ask === 'first-visit')

/**
 * Steps 6 and 7: pages named by what changed, all first-visit pages when the history is old, and what an earlier visit
 * left open; with each page, the follow-ups that its answers open.
 */
function reopenedQuestions(input: ScreenInput, facts: Facts): ReadonlySet<string> {
  const reopened = new Set<string>()
  if (!input.previous) return reopened
  const changes = safetyQuestion(changesQuestionId)
  const pages = [
    ...(changes ? followUpsOf(changes, facts) : []),
    ...(historyIsOld(input) ? firstVisitQuestions.map((question) => question.id) : []),
    ...(input.previous.leftOpen ?? []),
  ]
  const queue = pages.flatMap((id) => safetyQuestion(id) ?? [])
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (reopened.has(next.id)) continue
    reopened.add(next.id)
    queue.push(...followUpsOf(next, facts).flatMap((id) => safetyQuestion(id) ?? []))
  }
  return reopened
}

function historyIsOld({ previous, date }: ScreenInput): boolean {
  if (!previous) return false
  const confirmedOn = previous.historyConfirmedOn ?? previous.date
  // A date that cannot be read counts as old.
  return !(daysBetween(confirmedOn, date) <= safetyMeta.meta.evaluation.historyReviewDays.days)
}
