import type { SafetyQuestion } from '../knowledge/safety-questions.ts'
import { dayBefore, isDay, wholeUnitsSince } from './days.ts'
import { regionOf } from './places.ts'
import type { AnswerValue } from './screen-input.ts'

/** Ticks answer a question without being a value: "none of these", "I do not know". */
const ticks = new Set(['none', 'unknown'])

/** An answer as the rules read it. */
export interface ReadAnswer {
  /** Chosen options, regions without their side, or lines; ticks stand here too */
  readonly chosen: ReadonlySet<string>
  /** The number, where it is known */
  readonly number: number | undefined
  /** The day it counts from, for a number that is stored as a date: the latest that the answer allows */
  readonly countsFrom?: string | undefined
  /** At least one real value: a tick is none */
  readonly hasValue: boolean
}

/** Whether something real is chosen: a tick is no value. */
export function hasValue(chosen: ReadonlySet<string>): boolean {
  for (const one of chosen) if (!ticks.has(one)) return true
  return false
}

/** Whether a field holds an answer at all: a tick does, an empty field does not. */
export function isAnswer(value: AnswerValue | undefined): value is AnswerValue {
  if (value === undefined) return false
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0
}

/**
 * Reads an answer given on `givenOn` as it stands on `today`. A number that is stored as a date counts on:
 * 10 weeks given five weeks ago is 15 today.
 */
export function readAnswer(
  question: SafetyQuestion,
  value: AnswerValue,
  givenOn: string,
  today: string,
): ReadAnswer {
  const countsFrom = dayCountedFrom(question, value, givenOn)
  const number =
    countsFrom === undefined ? plainNumber(question, value) : numberSince(question, countsFrom, today)
  if (typeof value === 'number' || number !== undefined) {
    return { chosen: new Set(), number, countsFrom, hasValue: number !== undefined }
  }
  const given = typeof value === 'string' ? [value] : value
  const chosen = new Set(question.type === 'body-map' ? given.map(regionOf) : given)
  return { chosen, number: undefined, hasValue: hasValue(chosen) }
}

/**
 * Whether an answer on record still answers its question: "I do not know" and a pregnancy of more weeks than any
 * are asked again.
 */
export function isUsable(question: SafetyQuestion, read: ReadAnswer): boolean {
  if (question.carry === 'this-visit' || read.chosen.has('unknown')) return false
  if (question.storeAs?.date === 'week-0' && question.max !== undefined) {
    return read.number !== undefined && read.number <= question.max
  }
  return question.type !== 'number' || read.number !== undefined
}

/** A number that cannot be one of its kind (an age of -3) is no number: unknown is read the safe way. */
function isPossible(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: SafetyQuestion,
  value: number,
) {
  return Number.isFinite(value) && value >= min && value <= max
}

/** The day of a number that counts on: given as the day, or so many units before the day it was given. */
function dayCountedFrom(question: SafetyQuestion, value: AnswerValue, givenOn: string): string | undefined {
  const unit = question.storeAs?.unit
  if (!unit) return undefined
  if (typeof value === 'string') return isDay(value) ? value : undefined
  if (typeof value !== 'number' || question.carry !== 'date' || !isDay(givenOn)) return undefined
  return isPossible(question, value) ? dayBefore(givenOn, Math.floor(value), unit) : undefined
}

function numberSince({ storeAs }: SafetyQuestion, countsFrom: string, today: string): number | undefined {
  if (!storeAs || !isDay(today)) return undefined
  const since = wholeUnitsSince(countsFrom, today, storeAs.unit)
  return since < 0 ? undefined : since
}

function plainNumber(question: SafetyQuestion, value: AnswerValue): number | undefined {
  if (typeof value !== 'number' || question.carry === 'date') return undefined
  return isPossible(question, value) ? value : undefined
}
