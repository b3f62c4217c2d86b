/** The places of the body map as the drawing needs them, straight from the data file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyRegionsFileSchema } from '@unknot/clinical/knowledge/bodymap.schema'

export const knowledgeFolder = join(import.meta.dirname, '../../packages/clinical/knowledge/bodymap')

const file = bodyRegionsFileSchema.parse(
  JSON.parse(readFileSync(join(knowledgeFolder, 'regions.json'), 'utf8')),
)

export const mapVersion = file.version
export const places = file.places
export const placeAreas: ReadonlyMap<string, string> = new Map(
  file.places.map((place) => [place.id, place.area]),
)
