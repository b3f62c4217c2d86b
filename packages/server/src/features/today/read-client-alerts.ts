import { readClientAlerts as declaration } from '@unknot/contract/today'
import { refuse } from '../../platform/outcome.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { readAlertsOf } from './today.sql.ts'

/** What is still open about one client, with what was answered: who calls wants to know the words. */
export const readClientAlerts = handleRead(declaration, async ({ tx, practiceId, params, audit }) => {
  const { clientId } = params
  const client = await tx
    .selectFrom('client')
    .select('client_id')
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (client === undefined) return refuse('not-found', { field: 'clientId' })
  audit({ clientId })
  return { alerts: await readAlertsOf(tx, practiceId, clientId) }
})
