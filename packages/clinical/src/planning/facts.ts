import type { TopicFacts } from '../aftercare/safety-topics.ts'
import { regionById, type RegionId } from '../bodymap/regions.ts'
import type { CocareFacts } from '../cocare/triggers.ts'
import { isHistoryPage, safetyQuestion } from '../knowledge/safety-questions.ts'
import { isAnswer } from '../screening/answer.ts'
import type { ScreenResult } from '../screening/screen.ts'
import type { PlanInput } from './plan-input.ts'

/** What aftercare's safety topics read. */
export function topicFacts(
  input: Pick<
    PlanInput,
    'answers' | 'history' | 'meds' | 'previous' | 'regionOfComplaint' | 'topicAnswers' | 'clearedTopics'
  >,
  screen: ScreenResult,
): TopicFacts {
  const onRecord = (input.previous?.history ?? []).filter(
    (id) => !input.previous?.ended?.history?.includes(id),
  )
  return {
    trueRuleIds: trueRules(screen),
    history: new Set([...(input.history ?? []), ...onRecord]),
    missingQuestionIds: new Set(screen.missing),
    isAnswered: (id) => isAnswered(id, input),
    topicAnswers: input.topicAnswers ?? {},
    clearedTopicIds: new Set((input.clearedTopics ?? []).map((one) => one.topicId)),
  }
}

/** What the co-care triggers read. The first plan of an episode is the one without a visit yet. */
export function cocareFacts(input: PlanInput, screen: ScreenResult, pain: readonly RegionId[]): CocareFacts {
  return {
    trueRuleIds: trueRules(screen),
    answers: input.answers ?? {},
    medicineClasses:
      input.meds === undefined && input.previous?.meds === undefined
        ? undefined
        : new Set(screen.medicines.flatMap((medicine) => medicine.classes.map((one) => one.classId))),
    painSegments: new Set(pain.map((id) => regionById(id).segment)),
    flags: input.flags ?? {},
    counts: input.counts ?? {},
    readings: input.readings ?? {},
    events: new Set((input.soFar?.visits ?? 0) === 0 ? ['episode-opened'] : []),
    verdict: input.soFar?.verdict,
    visits: input.soFar?.visits,
    weeks: input.soFar?.weeks,
  }
}

function trueRules(screen: ScreenResult): ReadonlySet<string> {
  return new Set(screen.findings.filter((finding) => !finding.standing).map((finding) => finding.ruleId))
}

/** Whether a screening question holds an answer, today or on record, under whatever field it was given. */
function isAnswered(id: string, input: Parameters<typeof topicFacts>[0]): boolean {
  const question = safetyQuestion(id)
  if (isAnswer(input.answers?.[id])) return true
  if (id === 'medicines-list' && (input.meds !== undefined || input.previous?.meds !== undefined)) return true
  if (id === 'pain-regions' && input.regionOfComplaint !== undefined) return true
  if (!question) return false
  if (isHistoryPage(question)) return input.history !== undefined || input.previous?.history !== undefined
  return question.carry !== 'this-visit' && isAnswer(input.previous?.answers?.[id])
}
