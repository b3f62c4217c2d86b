import { readPlan as declaration } from '@unknot/contract/plans'
import { refuse } from '../../platform/outcome.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { episodeOfPlan, versionsOf } from './plans.sql.ts'

export const readPlan = handleRead(declaration, async ({ tx, practiceId, params, audit }) => {
  const { episodeId } = params
  const episode = await episodeOfPlan(tx, practiceId, episodeId, false)
  if (episode === undefined) return refuse('not-found', { field: 'episodeId' })
  audit({ clientId: episode.client_id, subjectIds: [episodeId] })
  return { clientId: episode.client_id, versions: await versionsOf(tx, practiceId, episodeId) }
})
