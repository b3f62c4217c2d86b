import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import type { Tx } from '../../platform/db/schema.ts'
import type {} from './consultations.tables.ts'

export type Consultation = {
  readonly practiceId: string
  readonly consultationId: string
  readonly clientId: string
  readonly version: number
  readonly status: 'open' | 'complete'
  readonly answers: ConsultationAnswers
  readonly savedAt: Date
}

/** A consultation as a write finds it; the row is locked until the transaction ends. */
export async function consultationForChange(
  tx: Tx,
  practiceId: string,
  consultationId: string,
): Promise<Consultation | null> {
  const row = await tx
    .selectFrom('consultation')
    .select(['client_id', 'version', 'status', 'answers', 'saved_at'])
    .where('practice_id', '=', practiceId)
    .where('consultation_id', '=', consultationId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    practiceId,
    consultationId,
    clientId: row.client_id,
    version: row.version,
    status: row.status,
    answers: row.answers,
    savedAt: row.saved_at,
  }
}

export async function insertConsultation(
  tx: Tx,
  practiceId: string,
  started: { readonly consultationId: string; readonly clientId: string; readonly now: Date },
): Promise<void> {
  await tx
    .insertInto('consultation')
    .values({
      practice_id: practiceId,
      consultation_id: started.consultationId,
      client_id: started.clientId,
      episode_id: null,
      status: 'open',
      answers: '{}',
      version: 1,
      started_at: started.now,
      saved_at: started.now,
      completed_at: null,
    })
    .execute()
}

export async function storeAnswers(
  tx: Tx,
  { practiceId, consultationId }: Consultation,
  change: { readonly answers: ConsultationAnswers; readonly version: number; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('consultation')
    .set({ answers: JSON.stringify(change.answers), version: change.version, saved_at: change.now })
    .where('practice_id', '=', practiceId)
    .where('consultation_id', '=', consultationId)
    .execute()
}

export async function closeConsultation(
  tx: Tx,
  { practiceId, consultationId }: Consultation,
  closed: { readonly episodeId: string; readonly version: number; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('consultation')
    .set({
      status: 'complete',
      episode_id: closed.episodeId,
      version: closed.version,
      completed_at: closed.now,
    })
    .where('practice_id', '=', practiceId)
    .where('consultation_id', '=', consultationId)
    .execute()
}
