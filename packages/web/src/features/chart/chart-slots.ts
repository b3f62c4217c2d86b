import type { ComponentType } from 'react'
import type { Chart, ChartEpisode } from './chart.data.ts'

type EpisodeSlot = ComponentType<{
  readonly chart: Chart
  readonly shown: ChartEpisode | null
  readonly onShow: (episodeId: string) => void
}>

/** Parts of other features that the page shows; the app puts them in. */
export type ChartSlots = {
  /** Which problem is shown, where there is more than one. */
  readonly Episodes: EpisodeSlot
  /** Change, end, reopen the shown problem, open another. */
  readonly EpisodeActions: EpisodeSlot
  readonly Links: ComponentType<{ readonly chart: Chart }>
  readonly PlanVisit: ComponentType<{
    readonly client: { readonly clientId: string; readonly name: string; readonly episodeId: string | null }
    readonly onClose: () => void
  }>
}
