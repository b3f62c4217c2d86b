import { expect, test } from 'vitest'
import { readContent, type Entry } from './content.ts'
import { coverage } from './coverage.ts'
import { isRecord, select, selectTexts } from './select.ts'

const content = readContent()
const of = (kind: string): readonly Entry[] => content.get(kind) ?? []
const safety = [
  'safety-questions',
  'safety-rules',
  'history-conditions',
  'medicine-classes',
  'after-effects',
  'endangerment-sites',
  'safety-meta',
]

/** Every Spanish text of the screening, with where it stands. */
const spanish = safety.flatMap((kind) =>
  of(kind).flatMap((entry) =>
    ['es', 'reasonEs', 'noteEs', 'nameEs', 'concernEs', 'plainEs', 'plainNameEs', 'headlineEs']
      .flatMap((field) => selectTexts(entry.data, `**${field}`))
      .map((text) => ({ where: entry.file, text })),
  ),
)

test('every text of the screening is there in Spanish', () => {
  expect(spanish.length).toBeGreaterThan(1_500)
  const short = coverage(content).filter(
    ({ what, has, of: all }) => what.startsWith('texts in Spanish') && has < all,
  )
  expect(short).toEqual([])
})

test('it says whether it has been reviewed', () => {
  for (const kind of safety.slice(0, -1)) {
    for (const entry of of(kind)) expect(select(entry.data, 'esStatus'), entry.file).toHaveLength(1)
  }
})

test('it says usted: no verb or word of tú or vos', () => {
  const familiar =
    /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vos|tienes|puedes|sientes|estás|eres|quieres|tomas|tenés|podés)(?!\p{L})/iu
  expect(spanish.filter(({ text }) => familiar.test(text))).toEqual([])
})

test('a question opens and closes, and nothing ends in a blank', () => {
  const odd = spanish.filter(
    ({ text }) => text.split('¿').length !== text.split('?').length || text.trim() !== text,
  )
  expect(odd).toEqual([])
})

test('every question that a red flag reads, and each of its options, is put back into English', () => {
  const read = new Set(
    of('safety-rules').flatMap((rule) =>
      selectTexts(rule.data, 'category')[0] === 'red-flag'
        ? [
            ...selectTexts(rule.data, 'trigger.when.**question'),
            ...selectTexts(rule.data, 'trigger.when.**unanswered'),
          ]
        : [],
    ),
  )
  expect(read.size).toBeGreaterThan(40)
  for (const { data, file } of of('safety-questions')) {
    if (!read.has(selectTexts(data, 'id')[0] ?? '')) continue
    const texts = 1 + select(data, 'options[]').length
    expect(selectTexts(data, '**backTranslation'), file).toHaveLength(texts)
  }
})

test('a danger sign has the same Spanish the day after as before the visit', () => {
  const later = select(
    of('instruments').find((one) => one.file.endsWith('own-adverse.json'))?.data,
    'items[]',
  )
  let compared = 0
  for (const item of later) {
    const id = selectTexts(item, 'safetyQuestionId')[0]
    const before = of('safety-questions').find((one) => selectTexts(one.data, 'id')[0] === id)
    for (const option of select(item, 'options[]').filter(isRecord)) {
      const same = select(before?.data, 'options[]').find(
        (one) => isRecord(one) && one.value === option.value,
      )
      if (!isRecord(same)) continue
      compared++
      expect(option.es, `${id} ${String(option.value)}`).toBe(same.es)
    }
  }
  expect(compared).toBeGreaterThan(15)
})
