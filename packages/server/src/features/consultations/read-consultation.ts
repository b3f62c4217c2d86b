import { readConsultation as declaration } from '@unknot/contract/consultations'
import { refuse } from '../../platform/outcome.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'

export const readConsultation = handleRead(declaration, async ({ tx, practiceId, params, audit }) => {
  const { consultationId } = params
  const row = await tx
    .selectFrom('consultation')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('consultation_id', '=', consultationId)
    .executeTakeFirst()
  if (row === undefined) return refuse('not-found', { field: 'consultationId' })
  audit({ clientId: row.client_id, subjectIds: [consultationId] })
  return {
    consultationId,
    clientId: row.client_id,
    episodeId: row.episode_id,
    version: row.version,
    status: row.status,
    answers: row.answers,
    startedAt: row.started_at.toISOString(),
    savedAt: row.saved_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
  }
})
