import type { infer as Infer } from 'zod'
import data from '../../generated/safety-meta.ts'
import type { safetyMetaSchema, screenBands } from './safety-meta.schema.ts'

export type SafetyMeta = Infer<typeof safetyMetaSchema>
export type ScreenActionEntry = SafetyMeta['meta']['actions'][number]
/** What a screening can say, strongest first; `go-ahead` when nothing but reminders is true. */
export type ScreenAction = ScreenActionEntry['action']
export type ScreenBand = (typeof screenBands)[number]
export type SafetyRegion = SafetyMeta['regions'][number]
export type SafetyVital = SafetyMeta['vitals'][number]
export type ScreenPage = SafetyMeta['pages'][number]

/** The vocabulary of the safety knowledge (knowledge/safety/meta.json); its shape is tested. */
export const safetyMeta = data as SafetyMeta

/** The actions in their order: strongest first, ties broken by the order. */
export const actionEntries: readonly ScreenActionEntry[] = safetyMeta.meta.actions

/** The region id that stands for every region. */
export const wholeBody = 'whole-body'

const regionById: ReadonlyMap<string, SafetyRegion> = new Map(
  safetyMeta.regions.map((region) => [region.id, region]),
)

/** One safety region by its id: `safetyRegion('calf')?.hasSides // true`. */
export function safetyRegion(id: string): SafetyRegion | undefined {
  return regionById.get(id)
}

const techniqueById = new Map(safetyMeta.techniques.map((entry) => [entry.id, entry]))

/** One safety technique by its id: `safetyTechnique('heat')?.name`. */
export function safetyTechnique(id: string): SafetyMeta['techniques'][number] | undefined {
  return techniqueById.get(id)
}
