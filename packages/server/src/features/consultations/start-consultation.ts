import { startConsultation as declaration } from '@unknot/contract/consultations'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import type { Tx } from '../../platform/db/schema.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { insertConsultation } from './consultations.sql.ts'
import { keepSave } from './saved-parts.ts'

export const startConsultation = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { consultationId, clientId } = body
    // Two people who start at once are answered with one consultation.
    if (!(await lockClient(tx, practiceId, clientId))) return refuse('not-found', { field: 'clientId' })
    const open = await openConsultation(tx, practiceId, clientId)
    if (open !== undefined) {
      audit({ clientId, subjectIds: [open.consultation_id] })
      return ok({ id: open.consultation_id, version: open.version })
    }
    await insertConsultation(tx, practiceId, { consultationId, clientId, now })
    const started = {
      practiceId,
      consultationId,
      clientId,
      version: 1,
      status: 'open',
      answers: {},
      savedAt: now,
    } as const
    const author = { kind: 'member', id: member.memberId } as const
    await keepSave(tx, started, { version: 1, parts: {}, now, author })
    audit({ clientId, subjectIds: [consultationId] })
    return ok({ id: consultationId, version: 1 })
  },
)

async function lockClient(tx: Tx, practiceId: string, clientId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('client')
    .select('client_id')
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** The open consultation of the client, or of one merged into them. */
const openConsultation = (tx: Tx, practiceId: string, clientId: string) =>
  tx
    .selectFrom('consultation')
    .innerJoin('client_of_record as of_record', (join) =>
      join
        .onRef('of_record.practice_id', '=', 'consultation.practice_id')
        .onRef('of_record.client_id', '=', 'consultation.client_id'),
    )
    .select(['consultation_id', 'version'])
    .where('consultation.practice_id', '=', practiceId)
    .where('consultation.status', '=', 'open')
    .where(({ or, eb }) =>
      or([eb('of_record.record_id', '=', clientId), eb('of_record.client_id', '=', clientId)]),
    )
    .orderBy('started_at', 'desc')
    .executeTakeFirst()
