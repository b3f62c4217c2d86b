import { describe, expect, it } from 'vitest'
import bodySites from '../../knowledge/codes/bodySites.json' with { type: 'json' }
import safetyMeta from '../../generated/safety-meta.ts'
import techniquesMeta from '../../generated/techniques-meta.ts'
import endangermentSites from '../../generated/endangerment-sites.ts'
import { bodyRegionsFile, bodySegmentsFile } from '../knowledge/bodymap.ts'
import { bodyRegionsFileSchema, bodySegmentsFileSchema } from '../knowledge/bodymap.schema.ts'
import {
  bodyAreas,
  bodyRegions,
  isRegionId,
  regionById,
  regionsOfGroup,
  regionsOfResearchArea,
  regionsOfSegment,
  safetyRegionsOf,
} from './regions.ts'

const links = (safetyMeta as { bodyMapLinks: { map: Record<string, string[]> } }).bodyMapLinks.map
const groups = (techniquesMeta as { regionGroups: { id: string; bodyRegionIds: string[] }[] }).regionGroups
const siteIds = (endangermentSites as { id: string }[]).map((site) => site.id)

describe('the set of regions', () => {
  it('keeps its shape', () => {
    expect(bodyRegionsFileSchema.safeParse(bodyRegionsFile).error).toBeUndefined()
    expect(bodySegmentsFileSchema.safeParse(bodySegmentsFile).error).toBeUndefined()
  })

  it('MAP-1 holds every id once, and each region has its mirror', () => {
    expect(new Set(bodyRegions.map((region) => region.id)).size).toBe(bodyRegions.length)
    for (const region of bodyRegions) {
      expect(region.mirror).not.toBe(region.id)
      expect(regionById(region.mirror).mirror).toBe(region.id)
    }
  })

  it.each(bodySegmentsFile.regions)(
    'MAP-2 CHOIR segment $id $name $side is an exact union of regions',
    (segment) => {
      const regions = regionsOfSegment(segment.id)
      expect(regions.length).toBeGreaterThan(0)
      expect(new Set(regions.map((region) => region.side))).toEqual(new Set([segment.side]))
      const touched = new Set(regions.flatMap((region) => region.safetyRegions))
      expect(touched).toEqual(new Set(links[segment.id]))
    },
  )

  it.each(groups)('MAP-2 technique group $id is an exact union of regions', (group) => {
    const bySegment = group.bodyRegionIds.flatMap((segment) =>
      regionsOfSegment(segment).map((region) => region.id),
    )
    expect(new Set(regionsOfGroup(group.id).map((region) => region.id))).toEqual(new Set(bySegment))
  })

  it('names areas, body sites and endangerment sites that exist', () => {
    const areas = bodyAreas.map((area) => area.id)
    const sites = bodySites.map((site) => site.id)
    for (const region of bodyRegions) {
      expect(areas).toContain(region.area)
      expect(sites).toContain(region.bodySite)
      for (const site of region.endangermentSites) expect(siteIds).toContain(site)
    }
    const named = new Set(bodyRegions.flatMap((region) => region.endangermentSites))
    expect(siteIds.filter((id) => !named.has(id))).toEqual([])
    expect(areas.filter((id) => !bodyRegions.some((region) => region.area === id))).toEqual([])
  })

  it('MAP-4 keeps the published areas on both sides alike', () => {
    for (const area of bodyRegionsFile.researchAreas) {
      const regions = regionsOfResearchArea(area.id)
      expect(regions.length).toBeGreaterThan(0)
      for (const region of regions) expect(regionById(region.mirror).researchAreas).toContain(area.id)
    }
  })
})

describe('safetyRegionsOf', () => {
  it('joins the two sides of a sided region and leaves a middle one without a side', () => {
    expect(safetyRegionsOf(['knee.front.left', 'knee.front.right', 'back.mid.spine.left'])).toEqual([
      { region: 'knee-front', side: 'both' },
      { region: 'mid-back', side: null },
    ])
    expect(safetyRegionsOf(['shoulder.armpit.right'])).toEqual([
      { region: 'shoulder', side: 'right' },
      { region: 'armpit', side: 'right' },
    ])
    expect(safetyRegionsOf([])).toEqual([])
  })
})

describe('isRegionId', () => {
  it('knows the regions and nothing else', () => {
    expect(isRegionId('neck.back.upper.right')).toBe(true)
    expect(isRegionId('neck.back.upper')).toBe(false)
    expect(isRegionId('')).toBe(false)
  })
})
