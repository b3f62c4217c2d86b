import { recordReason as declaration } from '@unknot/contract/screenings'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'

/** Keeps a therapist's signed reason for passing one limit of one screening, where its rule lets them. */
export const recordReason = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { reasonId, screeningId, ruleId, reason, signedName } = body
    const screening = await tx
      .selectFrom('screening')
      .select(['client_id', 'result'])
      .where('practice_id', '=', practiceId)
      .where('screening_id', '=', screeningId)
      .executeTakeFirst()
    if (screening === undefined) return refuse('not-found', { field: 'screeningId' })
    const finding = screening.result.findings.find((one) => one.ruleId === ruleId)
    if (finding === undefined) {
      return refuse('rule-not-true', {
        field: 'ruleId',
        message: 'This screening did not find this. There is nothing to pass.',
      })
    }
    if (finding.override !== 'therapist-may-change-with-recorded-reason') return mayNot[finding.override]
    await tx
      .insertInto('screening_reason')
      .values({
        practice_id: practiceId,
        reason_id: reasonId,
        screening_id: screeningId,
        client_id: screening.client_id,
        rule_id: ruleId,
        reason,
        signed_name: signedName,
        at: now,
        by_member: member.memberId,
      })
      .execute()
    audit({ clientId: screening.client_id, subjectIds: [screeningId, reasonId] })
    return ok({ id: reasonId })
  },
)

const mayNot = {
  'never-in-session': refuse('may-not-be-overridden', {
    field: 'ruleId',
    message:
      'No reason passes this. It ends with a new screening on changed facts, or a recorded medical assessment.',
  }),
  'only-with-recorded-clearance': refuse('needs-clearance', {
    field: 'ruleId',
    message: 'Record the clearance instead: who agreed, when, to what, until when. Then screen again.',
  }),
}
