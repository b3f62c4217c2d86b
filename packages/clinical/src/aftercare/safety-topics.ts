import { safetyTopics, type SafetyTopic } from '../knowledge/aftercare.ts'
import { isHistoryPage, safetyQuestions, type SafetyQuestion } from '../knowledge/safety-questions.ts'
import { safetyRule, safetyRules } from '../knowledge/safety-rules.ts'

/** off: asked, and nothing speaks against it. on and unanswered both keep an item back; cleared by the therapist. */
export type TopicState = 'off' | 'on' | 'unanswered' | 'cleared'

/** What is known today, as far as topics ask. */
export interface TopicFacts {
  /** Rules that are true, reminders left out */
  readonly trueRuleIds: ReadonlySet<string>
  /** History conditions on record or ticked today */
  readonly history: ReadonlySet<string>
  readonly missingQuestionIds: ReadonlySet<string>
  /** Whether a screening question holds an answer, today or on record */
  readonly isAnswered: (questionId: string) => boolean
  /** The therapist's own answers, by topic */
  readonly topicAnswers: Readonly<Record<string, 'yes' | 'no'>>
  readonly clearedTopicIds: ReadonlySet<string>
}

interface AskedQuestion {
  readonly id: string
  readonly followUp: boolean
  /** Questions whose answer opens this one */
  readonly openedByAnswer: readonly string[]
  /** Safety regions whose pain opens this one */
  readonly openedByRegion: readonly string[]
}

interface ReadyTopic {
  readonly topic: SafetyTopic
  readonly ruleIds: readonly string[]
  readonly questions: readonly AskedQuestion[]
  /** No question covers it: the therapist answers */
  readonly therapistAnswers: boolean
}

/** The questions every visit asks about danger signs: they settle the topic of a danger sign today. */
const dangerQuestionIds = ['today-danger-signs', 'recent-danger-signs']

const topics: ReadonlyMap<string, ReadyTopic> = new Map(safetyTopics.map((topic) => [topic.id, ready(topic)]))

/**
 * How one topic stands for one part of the body: a question that is asked only where it hurts counts only for an item
 * of that part. A topic nobody answered is `unanswered`, never off.
 * @example topicState('falls-risk', [], facts) // 'unanswered' until the therapist answers it
 */
export function topicState(
  topicId: string,
  itemSafetyRegions: readonly string[],
  facts: TopicFacts,
): TopicState {
  const found = topics.get(topicId)
  if (!found) return 'unanswered'
  if (facts.clearedTopicIds.has(topicId)) return 'cleared'
  const { topic, ruleIds, questions, therapistAnswers } = found
  const conditions = topic.safety.conditions ?? []
  if (ruleIds.some((id) => facts.trueRuleIds.has(id)) || conditions.some((id) => facts.history.has(id)))
    return 'on'
  const answer = facts.topicAnswers[topicId]
  if (answer !== undefined) return answer === 'yes' ? 'on' : 'off'
  if (therapistAnswers) return 'unanswered'
  return questions.every((question) => isSettled(question, itemSafetyRegions, facts)) ? 'off' : 'unanswered'
}

function isSettled(question: AskedQuestion, itemRegions: readonly string[], facts: TopicFacts): boolean {
  if (facts.missingQuestionIds.has(question.id)) return false
  if (facts.isAnswered(question.id) || !question.followUp) return facts.isAnswered(question.id)
  if (question.openedByAnswer.some((id) => facts.isAnswered(id))) return true
  return !question.openedByRegion.some((region) => itemRegions.includes(region))
}

function ready(topic: SafetyTopic): ReadyTopic {
  const { rules = [], conditions = [], ruleCategory, note } = topic.safety
  const byCategory = safetyRules.filter(
    (rule) => ruleCategory !== undefined && rule.category === ruleCategory,
  )
  const ruleIds = [...rules, ...byCategory.map((rule) => rule.id)]
  const triggers = rules.flatMap((id) => safetyRule(id)?.trigger ?? [])
  const asked = new Set(triggers.flatMap((trigger) => trigger.questionIds))
  for (const id of byCategory.length > 0 ? dangerQuestionIds : []) asked.add(id)
  if (triggers.some((trigger) => trigger.medicationIds.length > 0)) asked.add('medicines-list')
  const ticked = new Set([...conditions, ...triggers.flatMap((trigger) => trigger.conditionIds)])
  for (const page of safetyQuestions.filter(isHistoryPage)) {
    if (page.options.some((option) => option.conditionId && ticked.has(option.conditionId)))
      asked.add(page.id)
  }
  return {
    topic,
    ruleIds,
    questions: safetyQuestions.filter((question) => asked.has(question.id)).map(toAsked),
    therapistAnswers: note !== undefined,
  }
}

function toAsked(question: SafetyQuestion): AskedQuestion {
  const openers = safetyQuestions.flatMap((opener) =>
    opener.followUps
      .filter((rule) => rule.ask.includes(question.id))
      .map((rule) => ({ opener: opener.id, rule })),
  )
  return {
    id: question.id,
    followUp: question.ask === 'follow-up' || question.ask === 'after-session' || question.ask === 'observe',
    openedByAnswer: openers.filter(({ rule }) => !('ifRegion' in rule)).map(({ opener }) => opener),
    openedByRegion: openers.flatMap(({ rule }) => ('ifRegion' in rule ? rule.ifRegion : [])),
  }
}
