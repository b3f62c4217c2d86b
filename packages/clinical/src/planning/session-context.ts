import type { RegionId } from '../bodymap/regions.ts'
import type { Condition } from '../knowledge/conditions.ts'
import type { Areas } from './areas.ts'
import type { Limits } from './limits.ts'
import type { TechniqueOptions } from './technique-options.ts'

/** Everything a session is built from once the limits are known. */
export interface SessionContext {
  readonly condition: Condition
  readonly areas: Areas
  readonly options: TechniqueOptions
  readonly limits: Limits
  readonly painful: ReadonlySet<RegionId>
  readonly sessionMinutes: number
}
