import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

/** A word of a catalogue: its dotted key and its text. */
type Words = ReadonlyMap<string, string>

/**
 * Each `words` folder has an `en.json` and an `es.json` with the same keys, no empty text, and the same `{{gaps}}`.
 * Spanish may have the plural form `_many` that English lacks.
 */
export function catalogues(root: string): readonly Violation[] {
  const folders = ['packages/web/src', 'packages/server/src', 'packages/office/src'].flatMap((place) =>
    filesOf(root, place).flatMap((file) => /^(.*\/words)\/(?:en|es)\.json$/.exec(file)?.[1] ?? []),
  )
  return [...new Set(folders)].flatMap((folder) => compare(root, `${folder}/en.json`, `${folder}/es.json`))
}

function compare(root: string, english: string, spanish: string): readonly Violation[] {
  for (const file of [english, spanish]) {
    if (!existsSync(join(root, file))) return [{ file, message: 'the catalogue of this language is missing' }]
  }
  const en = wordsOf(root, english)
  const es = wordsOf(root, spanish)
  return [
    ...missing(en, es, spanish),
    ...missing(es, en, english).filter((one) => !/_many" is missing/.test(one.message)),
    ...empty(en, english),
    ...empty(es, spanish),
    ...gaps(en, es, spanish),
  ]
}

function missing(from: Words, to: Words, file: string): readonly Violation[] {
  return [...from.keys()]
    .filter((key) => !to.has(key))
    .map((key) => ({ file, message: `"${key}" is missing` }))
}

function empty(words: Words, file: string): readonly Violation[] {
  return [...words]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => ({ file, message: `"${key}" is empty` }))
}

function gaps(en: Words, es: Words, file: string): readonly Violation[] {
  return [...en].flatMap(([key, text]) => {
    const other = es.get(key)
    if (other === undefined || gapsOf(text) === gapsOf(other)) return []
    return [
      {
        file,
        message: `"${key}" has the gaps ${gapsOf(other) || 'none'}, English has ${gapsOf(text) || 'none'}`,
      },
    ]
  })
}

function gapsOf(text: string): string {
  return [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)]
    .map((found) => found[1] ?? '')
    .sort()
    .join(', ')
}

function wordsOf(root: string, file: string): Words {
  const words = new Map<string, string>()
  const gather = (value: unknown, key: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) gather(inner, key === '' ? name : `${key}.${name}`)
    } else words.set(key, String(value))
  }
  gather(JSON.parse(textOf(root, file)), '')
  return words
}
