import { openChart as declaration } from '@unknot/contract/chart'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { refuse } from '../../platform/outcome.ts'
import { readChartRecord } from './chart.sql.ts'
import { chartEpisode } from './chart-episode.ts'

/** Opens a client's page: the record in one statement, and what it allows us to say, worked out beside it. */
export const openChart = handleRead(declaration, async ({ tx, practiceId, params, now, audit }) => {
  const record = await readChartRecord(tx, practiceId, params.clientId)
  if (record === null) return refuse('not-found', { field: 'clientId' })
  audit({ clientId: params.clientId })
  const { timeZone: _zone, openDangerSign: _danger, ...chart } = record
  return {
    ...chart,
    episodes: record.episodes.map((episode) => chartEpisode(record, episode, now.toISOString())),
  }
})
