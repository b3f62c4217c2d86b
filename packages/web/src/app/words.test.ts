import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = `${import.meta.dirname}/..`
const folders = [...new Set(globSync(`${source}/**/words/*.json`).map(dirname))]
const read = (folder: string, language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'))

const ending = /_(zero|one|two|few|many|other)$/
const bases = (catalogue: Readonly<Record<string, string>>) => [
  ...new Set(Object.keys(catalogue).map((key) => key.replace(ending, ''))),
]
const values = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()

describe.each(folders.map((folder) => [folder.slice(folder.indexOf('src/')), folder]))('%s', (_, folder) => {
  const en = read(folder, 'en')
  const es = read(folder, 'es')

  it('says the same things in both languages', () => {
    expect(bases(es).toSorted()).toEqual(bases(en).toSorted())
  })

  it('has every plural form its language needs', () => {
    for (const [language, catalogue] of [
      ['en', en],
      ['es', es],
    ] as const) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const plural = Object.keys(catalogue).filter((key) => ending.test(key))
      for (const base of new Set(plural.map((key) => key.replace(ending, '')))) {
        for (const form of forms) expect(Object.keys(catalogue)).toContain(`${base}_${form}`)
      }
    }
  })

  it('uses the same values in both languages', () => {
    for (const key of Object.keys(en)) {
      const other = es[key]
      if (other !== undefined && !key.endsWith('_one'))
        expect([key, values(other)]).toEqual([key, values(en[key] ?? '')])
    }
  })

  it('has no empty words', () => {
    for (const words of [...Object.values(en), ...Object.values(es)]) expect(words.trim()).not.toBe('')
  })
})
