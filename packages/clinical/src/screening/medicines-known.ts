import { matchMedicine, type MedicineMatch } from './match-medicine.ts'
import { saysNothing, wordsOfLine } from './medicine-text.ts'
import type { AnswerValue, ScreenInput } from './screen-input.ts'

/** A medicine line that counts today, and what it maps to. */
export interface KnownMedicine extends MedicineMatch {
  readonly from: 'today' | 'record'
}

/** The question whose answer is the list of medicines. */
export const medicinesQuestionId = 'medicines-list'

/** Lines of today and lines on record that were not ended, each once. Today's lists add to the record. */
export function medicineLines(input: ScreenInput): readonly { line: string; from: 'today' | 'record' }[] {
  const today = [...(input.meds ?? []), ...linesOf(input.answers?.[medicinesQuestionId])]
  const ended = input.previous?.ended?.meds ?? []
  const onRecord = [
    ...(input.previous?.meds ?? []),
    ...linesOf(input.previous?.answers?.[medicinesQuestionId]),
  ]
  const known = new Map<string, { line: string; from: 'today' | 'record' }>()
  const add = (line: string, from: 'today' | 'record') => {
    const key = sameLine(line)
    if (key !== '' && !saysNothing(line) && !known.has(key)) known.set(key, { line: line.trim(), from })
  }
  for (const line of today) add(line, 'today')
  for (const line of onRecord) if (!ended.some((end) => ends(end, line))) add(line, 'record')
  return [...known.values()]
}

/** What the medicine lines of today and of the record map to. */
export function medicinesKnown(input: ScreenInput): readonly KnownMedicine[] {
  return medicineLines(input).map(({ line, from }) => ({ ...matchMedicine(line), from }))
}

/** An end names the line as it stands on record, or its name without a dose: then every dose of it ends. */
function ends(end: string, line: string): boolean {
  if (sameLine(end) === sameLine(line)) return true
  return !/\d/.test(end) && nameOf(end) !== '' && nameOf(end) === nameOf(line)
}

function sameLine(line: string): string {
  return line.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}

function nameOf(line: string): string {
  return wordsOfLine(line)
    .flatMap((piece) => piece.map((word) => word.text))
    .join(' ')
}

function linesOf(answer: AnswerValue | undefined): readonly string[] {
  if (answer === undefined || typeof answer === 'number') return []
  return typeof answer === 'string' ? [answer] : answer
}
