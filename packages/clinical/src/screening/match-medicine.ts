import { medicineClass, medicineClasses } from '../knowledge/safety-medicines.ts'
import type { MedicineName } from './medicine-names.ts'
import { spansOf, type MedicineSpan } from './medicine-spans.ts'
import { saysNothing, wordsOfLine, type MedicineWord, type WrittenRoute } from './medicine-text.ts'

export interface MatchedClass {
  readonly classId: string
  /** The name of the knowledge that was found: "diclofenac gel" */
  readonly example: string
  /** What the line says */
  readonly written: string
}

/** What a typed medicine line is, as far as we can tell. */
export interface MedicineMatch {
  readonly line: string
  readonly classes: readonly MatchedClass[]
  /** Words that may be a medicine and map to no class; never read as safe */
  readonly unmatched: readonly string[]
  /** Read from a slip of spelling, or by the way it is taken: ask "is this what you mean?" */
  readonly confirm: boolean
}

/**
 * Maps a medicine as typed to the medicine classes, by whole names and brands: doses and units are ignored, the longest
 * name wins, a route (patch, gel, cream, injection) picks the class of that route, and small slips of spelling
 * are read and marked for confirmation. Source of the method: `safety/meta.json`, `medicationMapping`.
 * @example matchMedicine('Warfrin 5 mg').classes[0].classId // 'anticoagulant-warfarin', confirm: true
 */
export function matchMedicine(line: string): MedicineMatch {
  if (saysNothing(line)) return { line, classes: [], unmatched: [], confirm: false }
  const pieces = wordsOfLine(line).map(matchPiece)
  const classes = new Map<string, MatchedClass>()
  for (const found of pieces.flatMap((piece) => piece.classes)) {
    if (!classes.has(found.classId)) classes.set(found.classId, found)
  }
  // A patch of an opioid is an opioid too: the limits of both apply.
  const patch = classes.get('opioid-patch')
  if (patch && !classes.has('opioid')) classes.set('opioid', { ...patch, classId: 'opioid' })
  const unmatched = pieces.flatMap((piece) => piece.unmatched)
  return {
    line,
    classes: [...classes.values()],
    unmatched: classes.size === 0 && unmatched.length === 0 ? [line.trim()] : unmatched,
    confirm: pieces.some((piece) => piece.confirm),
  }
}

type Piece = Omit<MedicineMatch, 'line'>

function matchPiece(words: readonly MedicineWord[]): Piece {
  const spans = spansOf(words)
  const readings = spans.map((span, index) => {
    const reading = classesOf(span.names, routeOf(words, spans, index))
    return {
      span,
      ...reading,
      written: words
        .slice(span.start, span.end)
        .map((word) => word.text)
        .join(' '),
    }
  })
  const known = readings.filter((reading) => reading.classes.length > 0)
  const classes = [
    ...known.flatMap(({ classes, written }) => classes.map((one) => ({ ...one, written }))),
    ...words.flatMap((word) => classesOfCode(word.text)),
  ]
  return {
    classes,
    unmatched: unmatchedParts(
      words,
      known.map((reading) => reading.span),
    ),
    confirm: known.some((reading) => reading.span.slip || reading.byRoute),
  }
}

/** How near a route word must stand to its name, in words. */
const reach = 3

/** The route word that belongs to a name: the nearest in the same part with no other name between. */
function routeOf(
  words: readonly MedicineWord[],
  spans: readonly MedicineSpan[],
  index: number,
): WrittenRoute | undefined {
  const span = spans[index]
  if (!span) return undefined
  const part = words[span.start]?.part
  const from = Math.max(spans[index - 1]?.end ?? 0, span.start - reach)
  const to = Math.min(spans[index + 1]?.start ?? words.length, span.end + reach)
  const routes = (some: readonly MedicineWord[]) => some.filter((word) => word.part === part && word.route)
  const after = routes(words.slice(span.end, to))[0]
  return (after ?? routes(words.slice(from, span.start)).at(-1))?.route
}

const skinRoutes = new Set<WrittenRoute>(['gel', 'cream', 'ointment', 'lotion', 'spray'])

type NamedClass = Pick<MatchedClass, 'classId' | 'example'>

interface Reading {
  readonly classes: readonly NamedClass[]
  /** The class was chosen by the route alone: no name of the knowledge says so in these words */
  readonly byRoute: boolean
}

function classesOf(names: readonly MedicineName[], route: WrittenRoute | undefined): Reading {
  const said = names.filter((name) => name.route === route)
  if (said.length > 0) return { classes: said.map(named), byRoute: false }
  if (route === undefined) return { classes: [], byRoute: false }
  const sameSkin = names.filter((name) => name.route && skinRoutes.has(name.route))
  if (skinRoutes.has(route) && sameSkin.length > 0) return { classes: sameSkin.map(named), byRoute: true }
  const bare = names.filter((name) => name.route === undefined)
  const classes = bare.map((name) => ({ ...named(name), classId: routeClass(name.classId, route) }))
  return { classes, byRoute: classes.some((one, index) => one.classId !== bare[index]?.classId) }
}

function named({ classId, example }: MedicineName): NamedClass {
  return { classId, example }
}

/** Never a patch in the class of the tablet. */
function routeClass(classId: string, route: WrittenRoute): string {
  const entry = medicineClass(classId)
  if (route === 'tablet' || entry?.onSkin) return classId
  return entry?.routes?.[route] ?? (route === 'patch' ? 'other-skin-patch' : classId)
}

/** Classes of an ATC code (`B01AA03`), by the longest prefix known. */
function classesOfCode(word: string): readonly MatchedClass[] {
  if (!/^[a-z]\d{2}[a-z]{2}\d{2}$/.test(word)) return []
  const code = word.toUpperCase()
  const fitting = medicineClasses.flatMap((entry) =>
    entry.atcPrefixes
      .filter((prefix) => code.startsWith(prefix))
      .map((prefix) => ({ classId: entry.id, prefix })),
  )
  const longest = Math.max(0, ...fitting.map((one) => one.prefix.length))
  return fitting
    .filter((one) => one.prefix.length === longest)
    .map((one) => ({ classId: one.classId, example: one.prefix, written: code }))
}

/** What is left over in parts of the line where nothing was recognised, remarks apart. */
function unmatchedParts(words: readonly MedicineWord[], known: readonly MedicineSpan[]): readonly string[] {
  const parts = Map.groupBy([...words.entries()], ([, word]) => word.part)
  return [...parts.values()].flatMap((part) => {
    const names = part.filter(([, word]) => !word.remark)
    const recognised = part.some(
      ([index, word]) =>
        known.some((span) => index >= span.start && index < span.end) || classesOfCode(word.text).length > 0,
    )
    return recognised || names.length === 0 ? [] : [names.map(([, word]) => word.text).join(' ')]
  })
}
