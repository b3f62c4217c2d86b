import {
  closedUp,
  lookAlikes,
  namesByFirstWord,
  speltNames,
  type MedicineName,
  type SpeltName,
} from './medicine-names.ts'
import type { MedicineWord } from './medicine-text.ts'
import { lettersApart, letterBits, spellingDistance } from './spelling.ts'

/** Some words of a line that name a medicine. */
export interface MedicineSpan {
  readonly start: number
  /** Index after the last word */
  readonly end: number
  readonly names: readonly MedicineName[]
  /** The words were not spelt like the name: to be confirmed */
  readonly slip: boolean
}

/** The names found in the words of a piece: exact ones first, longest first; slips only in what is left over. */
export function spansOf(words: readonly MedicineWord[]): readonly MedicineSpan[] {
  const exact = withoutOverlap(words.flatMap((_, start) => exactAt(words, start)))
  const free = (span: MedicineSpan) =>
    exact.every((other) => span.end <= other.start || span.start >= other.end)
  const taken = (index: number) => exact.some((span) => index >= span.start && index < span.end)
  const slips = withoutOverlap(
    words.flatMap((_, start) => (taken(start) ? [] : slipsAt(words, start))).filter(free),
  )
  return [...exact, ...slips].toSorted((one, other) => one.start - other.start)
}

function exactAt(words: readonly MedicineWord[], start: number): readonly MedicineSpan[] {
  const first = closedUp(words[start]?.text ?? '')
  const second = words[start + 1]?.text
  const alone = spansFor(namesByFirstWord.get(first) ?? [], words, start, 1)
  if (second === undefined) return alone
  // "co codamol" is written in two words as often as in one.
  return [...alone, ...spansFor(namesByFirstWord.get(first + closedUp(second)) ?? [], words, start, 2)]
}

function spansFor(
  names: readonly MedicineName[],
  words: readonly MedicineWord[],
  start: number,
  used: number,
): readonly MedicineSpan[] {
  const bySpan = Map.groupBy(
    names.filter((name) =>
      name.words.slice(1).every((word, index) => {
        const written = words[start + used + index]
        return written !== undefined && closedUp(written.text) === closedUp(word)
      }),
    ),
    (name) => start + used + name.words.length - 1,
  )
  return [...bySpan].map(([end, found]) => ({ start, end, names: found, slip: false }))
}

/** The nearest names within a small slip of the pen; several when they are equally near. */
function slipsAt(words: readonly MedicineWord[], start: number): readonly MedicineSpan[] {
  const written = words.slice(start).map((word) => closedUp(word.text))
  const first = written[0] ?? ''
  if (first.length < shortestSlip || words.slice(start, start + 1).some((word) => lookAlikes.has(word.text)))
    return []
  const firstBits = letterBits(first)
  let nearest = Number.POSITIVE_INFINITY
  let found: SpeltName[] = []
  for (const spelt of speltNames) {
    const distance = slipDistance(spelt, written, firstBits)
    if (distance === undefined || distance > nearest) continue
    if (distance < nearest) found = []
    nearest = distance
    found.push(spelt)
  }
  const longest = Math.max(0, ...found.map((spelt) => spelt.words.length))
  const names = found.filter((spelt) => spelt.words.length === longest).map((spelt) => spelt.name)
  return names.length === 0 ? [] : [{ start, end: start + longest, names, slip: true }]
}

/** The fewest letters in which a slip of a five-letter name can be written. */
const shortestSlip = 4

function slipDistance(spelt: SpeltName, written: readonly string[], firstBits: number): number | undefined {
  const { words, slips } = spelt
  if (words.length > written.length) return undefined
  if (lettersApart(spelt.firstBits, firstBits) > 2 * (slips[0] ?? 0)) return undefined
  let sum = 0
  for (const [index, known] of words.entries()) {
    const given = written[index] ?? ''
    const most = slips[index] ?? 0
    const distance = given === known ? 0 : spellingDistance(given, known, most)
    // Two slips only when the first letter is right: cetuximab is not rituximab.
    if (distance > most || (distance === 2 && given[0] !== known[0])) return undefined
    sum += distance
  }
  return sum === 0 ? undefined : sum
}

function withoutOverlap(spans: readonly MedicineSpan[]): readonly MedicineSpan[] {
  const kept: MedicineSpan[] = []
  for (const span of spans.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span)
  }
  return kept
}
