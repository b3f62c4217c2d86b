import type { Feature } from '../../platform/feature.ts'
import { changeEpisode } from './change-episode.ts'
import { dischargeEpisode } from './discharge-episode.ts'
import { openEpisode } from './open-episode.ts'
import { reopenEpisode } from './reopen-episode.ts'

export const episodes: Feature = {
  name: 'episodes',
  commands: [openEpisode, changeEpisode, dischargeEpisode, reopenEpisode],
  reads: [],
}
