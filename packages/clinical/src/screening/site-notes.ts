import { wholeBody } from '../knowledge/safety-meta.ts'
import { endangermentSites } from '../knowledge/safety-sites.ts'
import type { Facts } from './facts.ts'
import type { SiteNote } from './screen-result.ts'

/** The delicate spots of some regions, for the clients they concern. Notes only: they set no limit. */
export function siteNotes(regions: ReadonlySet<string>, facts: Pick<Facts, 'answers'>): readonly SiteNote[] {
  return endangermentSites
    .filter((site) => regions.has(site.regionId) || regions.has(wholeBody))
    .filter(({ onlyIf }) => {
      const number = onlyIf && facts.answers.get(onlyIf.question)?.number
      // An age that is not known is read the safe way: the note shows.
      return onlyIf === undefined || number === undefined || number <= onlyIf.lte
    })
    .map((site) => ({
      siteId: site.id,
      name: site.plainName,
      region: site.regionId,
      siteMaxPressure: site.siteMaxPressure,
      avoid: site.avoid,
      how: site.how,
    }))
}
