import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

const folder = 'packages/server/migrations'
const lockFile = `${folder}/migrations.lock`

/**
 * Migrations only go forward. `migrations.lock` holds `<sha256>  <file>` for every released one: those never change,
 * never go, and no new one sorts before them. Structure and data never stand in one file.
 */
export function migrations(root: string): readonly Violation[] {
  const files = filesOf(root, folder).filter((file) => file.endsWith('.sql'))
  const locked = released(root)
  const last = [...locked.keys()].sort().at(-1) ?? ''
  const changed = [...locked].flatMap(([file, hash]) => {
    if (!files.includes(file)) return [{ file, message: 'a released migration is gone' }]
    return hashOf(textOf(root, file)) === hash
      ? []
      : [{ file, message: 'a released migration changed: write a new one' }]
  })
  const late = files
    .filter((file) => !locked.has(file) && file < last)
    .map((file) => ({
      file,
      message: `sorts before the released ${last}, so no installation would run it in order`,
    }))
  return [...changed, ...late, ...twins(files), ...files.flatMap((file) => mixed(file, textOf(root, file)))]
}

/** The hash that migrations.lock keeps of a migration's text; line endings do not matter. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}

function released(root: string): ReadonlyMap<string, string> {
  if (!existsSync(join(root, lockFile))) return new Map()
  const lines = textOf(root, lockFile)
    .split('\n')
    .filter((line) => /^[0-9a-f]{64} /.test(line))
  return new Map(lines.map((line) => [`${folder}/${line.slice(64).trim()}`, line.slice(0, 64)]))
}

function twins(files: readonly string[]): readonly Violation[] {
  const numbers = new Map<string, string>()
  return files.flatMap((file) => {
    const number = /(\d+)[^/]*$/.exec(file)?.[1]
    if (number === undefined) return [{ file, message: 'a migration starts with its number' }]
    const twin = numbers.get(number)
    numbers.set(number, file)
    return twin === undefined ? [] : [{ file, message: `has the number of ${twin}` }]
  })
}

function mixed(file: string, text: string): readonly Violation[] {
  const bare = text.replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, '').replaceAll(/--.*$/gm, '')
  const structure = /^\s*(create|alter|drop)\s+(table|index|type|schema)\b/im.test(bare)
  const data = /^\s*(insert\s+into|update\s+[\w."]+\s+set|delete\s+from)\b/im.test(bare)
  return structure && data ? [{ file, message: 'structure and data in one migration: give each a file' }] : []
}
