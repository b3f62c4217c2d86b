import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'
import { v7 as newId } from 'uuid'
import type { Tx } from '../../platform/db/schema.ts'
import type { Consultation } from './consultations.sql.ts'

type Care = NonNullable<ConsultationAnswers['otherCare']>[number]

/**
 * Brings the list of who else helps up to what the client says now: the new are added, the known kept with what is new
 * about them, those no longer named get an end. An empty list says "nobody"; a list that was not asked for changes nothing.
 */
export async function keepCareTeam(
  tx: Tx,
  consultation: Consultation,
  otherCare: readonly Care[] | undefined,
  now: Date,
): Promise<void> {
  if (otherCare === undefined) return
  const { practiceId, clientId, consultationId } = consultation
  const standing = await tx
    .selectFrom('care_team')
    .select(['care_team_id', 'discipline', 'who'])
    .where('practice_id', '=', practiceId)
    .where('client_id', '=', clientId)
    .where('ended_at', 'is', null)
    .execute()
  const known = new Map(standing.map((row) => [keyOf(row), row.care_team_id]))
  const named = new Map(otherCare.map((care) => [keyOf(care), care]))
  for (const [key, careTeamId] of known) {
    const care = named.get(key)
    const change =
      care === undefined
        ? { ended_at: now }
        : { what: care.what ?? null, since: care.since ?? null, told_at: now }
    await tx
      .updateTable('care_team')
      .set(change)
      .where('practice_id', '=', practiceId)
      .where('care_team_id', '=', careTeamId)
      .execute()
  }
  const rows = [...named]
    .filter(([key]) => !known.has(key))
    .map(([, care]) => ({
      practice_id: practiceId,
      care_team_id: newId(),
      client_id: clientId,
      consultation_id: consultationId,
      discipline: care.discipline,
      who: care.who ?? null,
      what: care.what ?? null,
      since: care.since ?? null,
      told_at: now,
      ended_at: null,
    }))
  if (rows.length > 0) await tx.insertInto('care_team').values(rows).execute()
}

const keyOf = ({
  discipline,
  who,
}: {
  readonly discipline: string
  readonly who?: string | null | undefined
}) => `${discipline}\n${(who ?? '').trim().toLowerCase()}`
