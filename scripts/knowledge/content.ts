import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { kinds } from './kinds.ts'
import { jsonFiles } from './version.ts'

/** One entry of the knowledge: its kind, the file it stands in, and what it says. */
export interface Entry {
  readonly kind: string
  /** Path from packages/clinical/knowledge */
  readonly file: string
  readonly data: unknown
}

/** All knowledge by kind. A kind that is one value holds one entry. */
export type Content = ReadonlyMap<string, readonly Entry[]>

export const knowledgeFolder = join(import.meta.dirname, '../../packages/clinical/knowledge')

/** Reads every data file; a file holding an array gives one entry for each of its members. */
export function readContent(folder = knowledgeFolder): Content {
  const listed = kinds.map((kind) => {
    if (kind.shape === 'value') {
      const file = `${kind.from}.json`
      return [kind.name, [{ kind: kind.name, file, data: readJson(join(folder, file)) }]] as const
    }
    return [
      kind.name,
      jsonFiles(join(folder, kind.from)).flatMap((file) => entriesOf(folder, kind.name, file)),
    ] as const
  })
  return new Map([...listed, ...codeLists(folder)])
}

/** The code lists, which the program does not load yet: each list is a kind `codes/<name>`. */
function codeLists(folder: string): readonly (readonly [string, readonly Entry[]])[] {
  return jsonFiles(join(folder, 'codes')).map((file) => {
    const kind = `codes/${basename(file, '.json')}`
    return [kind, entriesOf(folder, kind, file)] as const
  })
}

function entriesOf(folder: string, kind: string, file: string): readonly Entry[] {
  const data = readJson(file)
  const place = relative(folder, file).replaceAll('\\', '/')
  return (Array.isArray(data) ? data : [data]).map((one: unknown) => ({ kind, file: place, data: one }))
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
