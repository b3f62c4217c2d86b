import safetyMeta from '../../generated/safety-meta.ts'

const regions = (
  safetyMeta as { readonly regions: readonly { readonly id: string; readonly hasSides: boolean }[] }
).regions

const sided = new Set(regions.filter((region) => region.hasSides).map((region) => region.id))

/** Whether a safety region has a left and a right: the shoulder has, the middle back has not. */
export function safetyRegionHasSides(regionId: string): boolean {
  return sided.has(regionId)
}
