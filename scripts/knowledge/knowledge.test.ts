import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent, type Content } from './content.ts'
import { coverage } from './coverage.ts'
import { idSets } from './id-sets.ts'
import { references } from './reference-list.ts'
import { brokenReferences } from './references.ts'
import { select, selectTexts } from './select.ts'
import { wrongShapes } from './shape.ts'

const repository = join(import.meta.dirname, '../..')
const content = readContent()

test('every entry has the shape of its kind', () => {
  expect(wrongShapes(content)).toEqual([])
})

test('every reference leads somewhere', () => {
  expect(brokenReferences(content)).toEqual([])
})

test('every line of the reference list finds an id, and every set of ids is full', () => {
  const idle = references.filter(
    ({ kind, path }) => !(content.get(kind) ?? []).some((entry) => selectTexts(entry.data, path).length > 0),
  )
  expect(idle).toEqual([])
  for (const [name, ids] of idSets(content)) expect(ids.size, name).toBeGreaterThan(0)
})

test('nothing that was carried over is lost', () => {
  const page = readFileSync(join(repository, 'docs/knowledge-provenance.md'), 'utf8')
  const rows = [...page.matchAll(/^\| ([\w/-]+) \| (\d+) \|/gm)]
  expect(rows).toHaveLength(27)
  for (const [, kind = '', count] of rows) expect(countOf(kind), kind).toBeGreaterThanOrEqual(Number(count))
})

test('every questionnaire whose words are shown is in the notices', () => {
  const notices = readFileSync(join(repository, 'NOTICES.md'), 'utf8')
  const shown = (content.get('instruments') ?? []).filter((entry) => select(entry.data, 'ship')[0] === true)
  expect(shown.length).toBeGreaterThan(0)
  const unnamed = shown.filter((entry) => !notices.includes(entry.file.replace('instruments/', '')))
  expect(unnamed.map((entry) => entry.file)).toEqual([])
})

test('a questionnaire whose words may not be shown carries none', () => {
  const hidden = (content.get('instruments') ?? []).filter((entry) => select(entry.data, 'ship')[0] === false)
  expect(
    hidden.filter((entry) => select(entry.data, 'items[].text').length > 0).map((entry) => entry.file),
  ).toEqual([])
})

test('no CPT code is carried', () => {
  const codes = ['codes/icd10', 'codes/loinc', 'codes/snomed', 'codes/other'].flatMap(
    (kind) => content.get(kind) ?? [],
  )
  const five = codes
    .flatMap((entry) => selectTexts(entry.data, 'code'))
    .filter((code) => /^\d{4}[\dTF]$/.test(code))
  expect(five).toEqual([])
})

test('a share of the coverage never exceeds its whole', () => {
  for (const { what, has, of } of coverage(content)) {
    expect(of, what).toBeGreaterThan(0)
    expect(has, what).toBeLessThanOrEqual(of)
  }
})

test.each([
  ['safety-rules', { trigger: { questionIds: ['no-such'] } }, 'names no question: "no-such"'],
  [
    'safety-rules',
    { trigger: { when: { all: [{ not: { condition: 'no-such' } }] } } },
    'names no history condition',
  ],
  [
    'safety-rules',
    { trigger: { when: { question: 'today-fever', in: ['purple'] } } },
    'offers no answer "purple"',
  ],
  ['conditions', { startingPlan: { techniques: [{ id: 'no-such' }] } }, 'names no technique'],
  ['techniques', { whatItIs: '', basis: { aims: ['no-such'] } }, 'names no source'],
  ['cocare-triggers', { test: { any: [{ reading: 'no-such' }] } }, 'names no instrument'],
])('a planted reference of %s that leads nowhere is caught', (kind, data, message) => {
  const planted = plant(kind, data)
  expect(brokenReferences(planted)).toEqual([
    { where: 'planted.json', what: expect.stringContaining(message) },
  ])
})

test('an id given twice, and a file named after another, are caught', () => {
  const twin = plant('strokes', { id: 'compression' }, 'strokes/compression.json')
  expect(brokenReferences(twin)).toMatchObject([{ what: 'the id "compression" is given twice' }])
  const misplaced = plant('strokes', { id: 'knuckling' }, 'strokes/kneading.json')
  expect(brokenReferences(misplaced)).toMatchObject([{ what: 'holds "knuckling": name the file after it' }])
})

test('an entry of another shape is caught', () => {
  expect(wrongShapes(plant('strokes', { id: 'knuckling' }))).toContainEqual({
    where: 'planted.json',
    what: expect.stringContaining('name: '),
  })
})

function plant(kind: string, data: object, file = 'planted.json'): Content {
  return new Map([...content, [kind, [...(content.get(kind) ?? []), { kind, file, data }]]])
}

/** Entries of a kind; a kind that is one list or one map counts its members. */
function countOf(kind: string): number {
  const entries = content.get(kind) ?? []
  const path = kind === 'body-segments' ? 'regions[]' : '[]'
  const only = entries[0]
  return entries.length === 1 && only ? select(only.data, path).length : entries.length
}
