import type { Mark } from '@unknot/clinical/bodymap/mark'
import type { RegionId } from '@unknot/clinical/bodymap/regions'

/** Work done on a region in a visit. */
export interface WorkedRegion {
  readonly regionId: RegionId
  readonly minutes: number
  /** 1 to 5, Walton scale */
  readonly pressure: number
}

/** A region that must be left alone, with the rule's or the client's reason in words. */
export interface ForbiddenRegion {
  readonly regionId: RegionId
  readonly reason: string
}

/** What the map is for here, with what it shows. Forbidden regions can be shown under every other use. */
export type MapContent =
  | {
      readonly mode: 'mark'
      readonly marks: readonly Mark[]
      readonly onChange: (marks: readonly Mark[]) => void
      readonly forbidden?: readonly ForbiddenRegion[]
    }
  | {
      readonly mode: 'choose'
      readonly chosen: readonly RegionId[]
      readonly onChoose: (chosen: readonly RegionId[]) => void
      readonly forbidden?: readonly ForbiddenRegion[]
    }
  | {
      readonly mode: 'read'
      readonly marks: readonly Mark[]
      /** An earlier map: what changed since then is shown */
      readonly before?: readonly Mark[]
      readonly forbidden?: readonly ForbiddenRegion[]
    }
  | {
      readonly mode: 'worked'
      readonly worked: readonly WorkedRegion[]
      readonly forbidden?: readonly ForbiddenRegion[]
    }
  | { readonly mode: 'limits'; readonly forbidden: readonly ForbiddenRegion[] }

export type MapMode = MapContent['mode']
