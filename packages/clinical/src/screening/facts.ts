import {
  isHistoryPage,
  safetyQuestion,
  safetyQuestions,
  type SafetyQuestion,
} from '../knowledge/safety-questions.ts'
import { hasValue, isAnswer, isUsable, readAnswer, type ReadAnswer } from './answer.ts'
import { conditionsKnown } from './conditions-known.ts'
import { medicinesKnown, medicinesQuestionId, type KnownMedicine } from './medicines-known.ts'
import { placeOf, regionOf, type Place } from './places.ts'
import type { AnswerValue, Answers, ScreenInput } from './screen-input.ts'

/** What is known at this visit: today's answers, and from the record what still counts. */
export interface Facts {
  readonly date: string
  readonly firstVisit: boolean
  /** A session has taken place, so that its after-effects can be asked */
  readonly hadSession: boolean
  /** Answers that count, by question: today's, else the record's where it is carried */
  readonly answers: ReadonlyMap<string, ReadAnswer>
  /** Questions answered at this visit, ticks included */
  readonly answeredToday: ReadonlySet<string>
  /** Questions with an answer on record that need not be asked again */
  readonly usableOnRecord: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly medicines: readonly KnownMedicine[]
  readonly medicineClasses: ReadonlySet<string>
  readonly medicineUnmatched: boolean
  readonly vitals: Readonly<Record<string, number>>
  /** Where the complaint is; sides left out */
  readonly regions: ReadonlySet<string>
  /** What a body map shows, sides kept; undefined where the map is empty */
  readonly placesOf: (questionId: string) => readonly Place[] | undefined
}

/** The question that `regionOfComplaint` answers. */
export const painQuestionId = 'pain-regions'

/** Reads an input once, so that the rules only look things up. */
export function factsOf(input: ScreenInput): Facts {
  const { previous } = input
  const today = answersOfToday(input)
  const conditions = conditionsKnown(input)
  const medicines = medicinesKnown(input)
  return {
    date: input.date,
    firstVisit: previous === undefined,
    hadSession: previous !== undefined && previous.attended !== false,
    ...answersThatCount(input, today, conditions),
    answeredToday: answeredToday(input, today),
    conditions,
    medicines,
    medicineClasses: new Set(medicines.flatMap((one) => one.classes.map(({ classId }) => classId))),
    medicineUnmatched: medicines.some((one) => one.unmatched.length > 0),
    vitals: input.vitals ?? {},
    regions: new Set(tappedIn(today[painQuestionId]).map(regionOf)),
    placesOf: (questionId) => {
      const carried = safetyQuestion(questionId)?.carry !== 'this-visit'
      const value =
        isAnswer(today[questionId]) || !carried ? today[questionId] : previous?.answers?.[questionId]
      return isAnswer(value) ? tappedIn(value).map(placeOf) : undefined
    },
  }
}

const historyPages = safetyQuestions.filter(isHistoryPage)
const carriedQuestions = safetyQuestions.filter((question) => question.carry !== 'this-visit')

/** Today's answers; for questions that are carried and not answered today, those on record. */
function answersThatCount(
  { date, previous }: ScreenInput,
  today: Answers,
  conditions: ReadonlySet<string>,
): Pick<Facts, 'answers' | 'usableOnRecord'> {
  const answers = new Map<string, ReadAnswer>()
  const usableOnRecord = new Set<string>()
  for (const question of previous ? carriedQuestions : []) {
    const onRecord = previous?.answers?.[question.id]
    if (!previous || !isAnswer(onRecord)) continue
    const read = readAnswer(question, onRecord, previous.date, date)
    answers.set(question.id, read)
    if (isUsable(question, read)) usableOnRecord.add(question.id)
  }
  for (const [id, value] of Object.entries(today)) {
    const question = safetyQuestion(id)
    if (question && isAnswer(value)) answers.set(id, readAnswer(question, value, date, date))
  }
  for (const page of historyPages) {
    const read = withConditions(page, answers.get(page.id), conditions)
    if (read) answers.set(page.id, read)
  }
  return { answers, usableOnRecord }
}

/** A tick that stands for a condition is there when the condition counts, and only then. */
function withConditions(
  { options }: SafetyQuestion,
  read: ReadAnswer | undefined,
  conditions: ReadonlySet<string>,
): ReadAnswer | undefined {
  const chosen = new Set(read?.chosen)
  for (const { value, conditionId } of options) {
    if (conditionId === undefined) continue
    if (conditions.has(conditionId)) chosen.add(value)
    else chosen.delete(value)
  }
  if (!read && chosen.size === 0) return undefined
  return { chosen, number: undefined, hasValue: hasValue(chosen) }
}

/** Today's answers, with the tapped areas of the complaint among them. */
function answersOfToday(input: ScreenInput): Answers {
  const complaint = input.regionOfComplaint ?? []
  if (complaint.length === 0) return input.answers ?? {}
  const tapped = [...listOf(input.answers?.[painQuestionId]), ...complaint]
  return { ...input.answers, [painQuestionId]: [...new Set(tapped)] }
}

function answeredToday(input: ScreenInput, today: Answers): ReadonlySet<string> {
  const answered = new Set(Object.keys(today).filter((id) => isAnswer(today[id])))
  if (input.history) for (const page of historyPages) answered.add(page.id)
  if (input.meds) answered.add(medicinesQuestionId)
  return answered
}

/** The tapped parts of a body map; ticks are no parts. */
function tappedIn(value: AnswerValue | undefined): readonly string[] {
  return listOf(value).filter((tapped) => tapped !== 'none' && tapped !== 'unknown')
}

function listOf(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined || typeof value === 'number') return []
  return typeof value === 'string' ? [value] : value
}
