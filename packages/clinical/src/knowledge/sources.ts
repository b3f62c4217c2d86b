import type { infer as Infer } from 'zod'
import data from '../../generated/sources.ts'
import type { sourceSchema } from './sources.schema.ts'

export type Source = Infer<typeof sourceSchema>

/** Every source; one that several lists name stands here several times, the fullest entry is the one found by id. */
export const sources = data as readonly Source[]

const byId: ReadonlyMap<string, Source> = fullestById()

/** One source by its id: `source('sherman-2014')`; undefined for words such as `practice` that name no source. */
export function source(id: string): Source | undefined {
  return byId.get(id)
}

function fullestById(): Map<string, Source> {
  const found = new Map<string, Source>()
  for (const entry of sources) {
    const known = found.get(entry.id)
    if (!known || fullness(entry) > fullness(known)) found.set(entry.id, entry)
  }
  return found
}

function fullness(entry: Source): number {
  return Object.values(entry).filter((value) => value !== null && value !== '').length
}
