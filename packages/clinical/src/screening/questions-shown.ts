import { safetyMeta, type ScreenPage } from '../knowledge/safety-meta.ts'
import {
  isHistoryPage,
  safetyQuestion,
  type QuestionType,
  type SafetyQuestion,
} from '../knowledge/safety-questions.ts'
import { isAnswer, readAnswer } from './answer.ts'
import { denialOf } from './denial.ts'
import { factsOf, type Facts } from './facts.ts'
import { medicineLines, medicinesQuestionId } from './medicines-known.ts'
import { questionFlow, type QuestionFlow } from './question-flow.ts'
import type { AnswerValue, ScreenInput } from './screen-input.ts'

/** A text in both languages. */
export interface ShownWords {
  readonly en: string
  readonly es: string
}

export interface ShownOption {
  readonly value: string
  readonly label: ShownWords
  /** The history condition a tick stands for; null where it stands for none */
  readonly conditionId: string | null
}

/** A question on screen, with everything a page needs to show it: no rule travels with it. */
export interface ShownQuestion {
  readonly id: string
  readonly text: ShownWords
  readonly type: QuestionType
  readonly options: readonly ShownOption[]
  readonly unit: string | null
  readonly min: number | null
  readonly max: number | null
  /** Part of the health history: once all of them are answered, the history is confirmed */
  readonly history: boolean
  /** May be left empty */
  readonly optional: boolean
  /** Can be ticked "I do not know" */
  readonly allowUnknown: boolean
  /** The answer that denies all it asks about; null where none does */
  readonly denial: AnswerValue | null
  /** Answered at this visit; a value to be confirmed is no answer */
  readonly answered: boolean
  /** Shown again although the record has an answer: to be confirmed or changed */
  readonly reopened: boolean
  /** The last answer, to be confirmed with one tap; null starts empty */
  readonly prefill: AnswerValue | null
  /** The question on screen whose answer brings this one up; null where it stands by itself */
  readonly openedBy: string | null
}

/** Questions that stand together. */
export interface ShownPage {
  readonly id: string
  readonly title: ShownWords
  /** Who answers it */
  readonly by: 'client' | 'therapist'
  /** Asked once the result and the plan are on screen */
  readonly afterResult: boolean
  readonly questions: readonly ShownQuestion[]
}

/**
 * The questions of this visit as pages: at the first visit the steps of the consultation and then today's, later today's
 * and then what has to be gone through again. A follow-up stands below the question that opens it.
 */
export function questionsShown(input: ScreenInput): readonly ShownPage[] {
  const facts = factsOf(input)
  const flow = questionFlow(input, facts)
  const shown = new Set(flow.shown.map((question) => question.id))
  const placed = flow.shown.map((question) => ({ question, ...placeOf(question, flow, shown) }))
  return pagesInOrder(facts.firstVisit).flatMap((page) => {
    const here = placed.filter((one) => one.pageId === page.id)
    if (here.length === 0) return []
    const questions = belowTheirOpeners(here.map((one) => shownQuestion(one, { input, facts, flow })))
    const afterResult = here.every(({ question }) => question.phase === 'after-result')
    return [{ id: page.id, title: page.title, by: page.by, afterResult, questions }]
  })
}

function pagesInOrder(firstVisit: boolean): readonly ScreenPage[] {
  const history = safetyMeta.pages.filter((page) => page.when === 'first-visit')
  const daily = safetyMeta.pages.filter((page) => page.when === 'every-visit')
  if (firstVisit) return [...history, ...daily]
  const clients = daily.filter((page) => page.by === 'client' && !isAfterResult(page))
  return [...clients, ...history, ...daily.filter((page) => !clients.includes(page))]
}

function isAfterResult(page: ScreenPage): boolean {
  return page.id === safetyQuestion('consent-today')?.page
}

interface Placed {
  readonly question: SafetyQuestion
  readonly pageId: string
  readonly openedBy: string | null
}

/** The page of a question: its own, else that of the question that opens it, one on screen if there is one. */
function placeOf(
  question: SafetyQuestion,
  flow: QuestionFlow,
  shown: ReadonlySet<string>,
): Omit<Placed, 'question'> {
  if (question.page !== undefined) return { pageId: question.page, openedBy: null }
  const openers = flow.openedBy.get(question.id) ?? []
  const onScreen = openers.find((id) => shown.has(id))
  const opener = safetyQuestion(onScreen ?? openers[0] ?? medicinesQuestionId)
  const pageId = opener ? placeOf(opener, flow, shown).pageId : ''
  return { pageId, openedBy: onScreen ?? null }
}

interface Shown {
  readonly input: ScreenInput
  readonly facts: Facts
  readonly flow: QuestionFlow
}

function shownQuestion({ question, openedBy }: Placed, { input, facts, flow }: Shown): ShownQuestion {
  return {
    id: question.id,
    text: { en: question.text, es: question.es },
    type: question.type,
    options: question.options.map((option) => ({
      value: option.value,
      label: { en: option.label, es: option.es },
      conditionId: option.conditionId ?? null,
    })),
    unit: question.unit ?? question.storeAs?.unit ?? null,
    min: question.min ?? null,
    max: question.max ?? null,
    history: isHistoryPage(question),
    optional: question.optional === true,
    allowUnknown: question.allowUnknown === true,
    denial: denialOf(question) ?? null,
    answered: facts.answeredToday.has(question.id),
    reopened: flow.reopened.has(question.id),
    prefill: prefillOf(question, input, facts, flow) ?? null,
    openedBy,
  }
}

/** What is shown for confirmation: the last answer of a question that asks for it, and the old ticks of a reopened page. */
function prefillOf(
  question: SafetyQuestion,
  input: ScreenInput,
  facts: Facts,
  flow: QuestionFlow,
): AnswerValue | undefined {
  const { previous, date } = input
  if (!previous || facts.answeredToday.has(question.id)) return undefined
  if (question.id === medicinesQuestionId) return medicineLines(input).map(({ line }) => line)
  const reopened = flow.reopened.has(question.id) && question.carry !== 'this-visit'
  if (!question.prefill && !reopened) return undefined
  if (isHistoryPage(question)) return [...(facts.answers.get(question.id)?.chosen ?? [])]
  const last = previous.answers?.[question.id]
  if (!isAnswer(last)) return undefined
  const { number } = readAnswer(question, last, previous.date, date)
  return number ?? last
}

function belowTheirOpeners(questions: readonly ShownQuestion[]): readonly ShownQuestion[] {
  const here = new Set(questions.map((question) => question.id))
  const opened = Map.groupBy(questions, (question) =>
    question.openedBy !== null && here.has(question.openedBy) ? question.openedBy : '',
  )
  const withFollowUps = (question: ShownQuestion): readonly ShownQuestion[] => [
    question,
    ...(opened.get(question.id) ?? []).flatMap(withFollowUps),
  ]
  return (opened.get('') ?? []).flatMap(withFollowUps)
}
