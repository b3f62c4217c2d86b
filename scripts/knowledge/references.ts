import type { Content, Entry } from './content.ts'
import { idSets, type IdSets } from './id-sets.ts'
import type { Problem } from './problem.ts'
import { references, type Reference } from './reference-list.ts'
import { isRecord, select, selectTexts } from './select.ts'

/** References that lead nowhere, answers that no question offers, and ids that are given twice. */
export function brokenReferences(content: Content): readonly Problem[] {
  const ids = idSets(content)
  return [
    ...references.flatMap((one) =>
      (content.get(one.kind) ?? []).flatMap((entry) => leadsNowhere(one, entry, ids)),
    ),
    ...unofferedAnswers(content),
    ...[...content].flatMap(([kind, entries]) =>
      kind.startsWith('codes/') || kind === 'sources' ? [] : twice(entries),
    ),
    ...[...content.values()].flat().flatMap(misplaced),
  ]
}

function leadsNowhere(reference: Reference, entry: Entry, ids: IdSets): readonly Problem[] {
  return selectTexts(entry.data, reference.path)
    .filter(
      (id) =>
        !reference.to.some((name) => ids.get(name)?.has(id) === true) && !(reference.or ?? []).includes(id),
    )
    .map((id) => ({
      where: nameOf(entry),
      what: `${reference.path} names no ${reference.to.join(' or ')}: "${id}"`,
    }))
}

/** Rules and follow-ups compare answers; each must be one that the question offers. */
function unofferedAnswers(content: Content): readonly Problem[] {
  const offered = new Map(
    (content.get('safety-questions') ?? []).map(({ data }) => {
      const ticks = ['allowNone', 'allowUnknown'].map((tick) =>
        isRecord(data) && data[tick] === true ? tick : '',
      )
      const extra = ticks.flatMap((tick) => (tick === '' ? [] : [tick === 'allowNone' ? 'none' : 'unknown']))
      return [
        selectTexts(data, 'id')[0],
        new Set([...selectTexts(data, 'options[].value'), ...extra]),
      ] as const
    }),
  )
  const compared = ['safety-rules', 'safety-questions', 'cocare-triggers'].flatMap((kind) =>
    (content.get(kind) ?? []).flatMap((entry) => comparisons(entry)),
  )
  return compared
    .filter(({ question, answer }) => offered.get(question)?.has(answer) === false)
    .map(({ entry, question, answer }) => ({
      where: nameOf(entry),
      what: `"${question}" offers no answer "${answer}"`,
    }))
}

interface Comparison {
  readonly entry: Entry
  readonly question: string
  readonly answer: string
}

function comparisons(entry: Entry): readonly Comparison[] {
  const own = selectTexts(entry.data, 'id')[0] ?? ''
  const followUps = selectTexts(entry.data, 'followUps[].ifAnswer[]').map((answer) => ({
    entry,
    question: own,
    answer,
  }))
  const nodes = ['trigger.when', 'alsoAskWhen', 'test'].flatMap((path) =>
    select(entry.data, path).flatMap(questionNodes),
  )
  return [...followUps, ...nodes.map(([question, answer]) => ({ entry, question, answer }))]
}

/** Every `{question, in: […]}` below a value, as pairs. */
function questionNodes(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap(questionNodes)
  if (!isRecord(value)) return []
  const { question } = value
  const here =
    typeof question === 'string'
      ? selectTexts(value, 'in[]').map((answer) => [question, answer] as const)
      : []
  return [...here, ...Object.values(value).flatMap(questionNodes)]
}

function twice(entries: readonly Entry[]): readonly Problem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const id = selectTexts(entry.data, 'id')[0]
    if (id === undefined) return []
    if (seen.has(id)) return [{ where: nameOf(entry), what: `the id "${id}" is given twice` }]
    seen.add(id)
    return []
  })
}

/** A file that holds one entry has the name of its id. */
function misplaced(entry: Entry): readonly Problem[] {
  const id = selectTexts(entry.data, 'id')[0]
  const family = /^(sources|codes|bodymap|evidence)\//.test(entry.file)
  if (id === undefined || family || entry.file.endsWith(`/${id.replace('>=', '-at-least-')}.json`)) return []
  return [{ where: entry.file, what: `holds "${id}": name the file after it` }]
}

function nameOf(entry: Entry): string {
  const id = selectTexts(entry.data, 'id')[0]
  return id === undefined || entry.file.endsWith(`/${id}.json`) ? entry.file : `${entry.file} (${id})`
}
