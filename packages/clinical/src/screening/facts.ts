import { isHistoryPage, safetyQuestion, safetyQuestions } from '../knowledge/safety-questions.ts'
import { isAnswer, isUsable, readAnswer, type ReadAnswer } from './answer.ts'
import { conditionsKnown } from './conditions-known.ts'
import { medicinesKnown, medicinesQuestionId, type KnownMedicine } from './medicines-known.ts'
import { placeOf, regionOf, type Place } from './places.ts'
import type { AnswerValue, ScreenInput } from './screen-input.ts'

/** What is known at this visit: today's answers, and from the record what still counts. */
export interface Facts {
  readonly date: string
  readonly firstVisit: boolean
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
  const { date, previous } = input
  const today = answersOfToday(input)
  const conditions = conditionsKnown(input)
  const medicines = medicinesKnown(input)
  const answers = new Map<string, ReadAnswer>()
  const usableOnRecord = new Set<string>()
  for (const question of safetyQuestions) {
    const onRecord = previous?.answers?.[question.id]
    const given = today[question.id]
    const old =
      previous && isAnswer(onRecord) && question.carry !== 'this-visit'
        ? readAnswer(question, onRecord, previous.date, date)
        : undefined
    if (old && isUsable(question, old)) usableOnRecord.add(question.id)
    const current = isAnswer(given) ? readAnswer(question, given, date, date) : old
    const ticked = isHistoryPage(question)
      ? question.options.filter((option) => option.conditionId && conditions.has(option.conditionId))
      : []
    if (ticked.length > 0)
      answers.set(
        question.id,
        withTicks(
          current,
          ticked.map((option) => option.value),
        ),
      )
    else if (current) answers.set(question.id, current)
  }
  return {
    date,
    firstVisit: previous === undefined,
    answers,
    answeredToday: answeredToday(input, today),
    usableOnRecord,
    conditions,
    medicines,
    medicineClasses: new Set(medicines.flatMap((one) => one.classes.map(({ classId }) => classId))),
    medicineUnmatched: medicines.some((one) => one.unmatched.length > 0),
    vitals: input.vitals ?? {},
    regions: new Set(tappedIn(today[painQuestionId]).map(regionOf)),
    placesOf: (questionId) => {
      const question = safetyQuestion(questionId)
      const onRecord = question?.carry === 'this-visit' ? undefined : previous?.answers?.[questionId]
      const value = isAnswer(today[questionId]) ? today[questionId] : onRecord
      return isAnswer(value) ? tappedIn(value).map(placeOf) : undefined
    },
  }
}

/** Today's answers, with the tapped areas of the complaint among them. */
function answersOfToday(input: ScreenInput): Readonly<Record<string, AnswerValue>> {
  const complaint = input.regionOfComplaint ?? []
  if (complaint.length === 0) return input.answers ?? {}
  const tapped = [...listOf(input.answers?.[painQuestionId]), ...complaint]
  return { ...input.answers, [painQuestionId]: [...new Set(tapped)] }
}

function answeredToday(
  input: ScreenInput,
  today: Readonly<Record<string, AnswerValue>>,
): ReadonlySet<string> {
  const answered = new Set(Object.keys(today).filter((id) => isAnswer(today[id])))
  if (input.history) for (const page of safetyQuestions.filter(isHistoryPage)) answered.add(page.id)
  if (input.meds) answered.add(medicinesQuestionId)
  return answered
}

function withTicks(read: ReadAnswer | undefined, ticked: readonly string[]): ReadAnswer {
  return { chosen: new Set([...(read?.chosen ?? []), ...ticked]), number: undefined, hasValue: true }
}

/** The tapped parts of a body map; ticks are no parts. */
function tappedIn(value: AnswerValue | undefined): readonly string[] {
  return listOf(value).filter((tapped) => tapped !== 'none' && tapped !== 'unknown')
}

function listOf(value: AnswerValue | undefined): readonly string[] {
  if (value === undefined || typeof value === 'number') return []
  return typeof value === 'string' ? [value] : value
}
