import type { openChart } from '@unknot/contract/chart'
import type { PlanBody } from '@unknot/contract/plans'
import type { ReadAnswer } from '@unknot/contract/wire/read'

type Chart = ReadAnswer<typeof openChart>

/** An episode before the pure parts (verdict, run chart, next step) are added. */
export type EpisodeRecord = Omit<
  Chart['episodes'][number],
  'verdict' | 'runChart' | 'nextStep' | 'reassessmentDue'
> & {
  /** Every version of the plan, oldest first */
  readonly planVersions: readonly { readonly at: string; readonly body: PlanBody }[]
}

/** What the statement gives. */
export type ChartRecord = Omit<Chart, 'episodes'> & {
  readonly timeZone: string
  readonly openDangerSign: boolean
  readonly episodes: readonly EpisodeRecord[]
}
