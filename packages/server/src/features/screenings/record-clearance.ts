import { conditions } from '@unknot/clinical/knowledge/conditions'
import { safetyRule } from '@unknot/clinical/knowledge/safety-rules'
import { agreementId } from '@unknot/clinical/planning/agreement'
import { recordClearance as declaration } from '@unknot/contract/screenings'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { practiceDay } from '../../platform/practice-day.ts'
import { clientsOfRecord } from './screenings.sql.ts'

const agreements: ReadonlySet<string> = new Set(conditions.map((condition) => agreementId(condition.id)))

/** Keeps a doctor's agreement for a rule that may end with one, or to massage with a condition at all. */
export const recordClearance = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { clearanceId, clientId, ruleId, on, until } = body
    const rule = safetyRule(ruleId)
    if (rule === undefined && !agreements.has(ruleId)) return refuse('unknown-rule', { field: 'ruleId' })
    if (rule !== undefined && rule.override !== 'only-with-recorded-clearance') {
      return refuse('rule-cannot-be-cleared', { field: 'ruleId', message: 'No clearance ends this rule.' })
    }
    if (until < on) {
      return refuse('until-before-on', {
        field: 'until',
        message: 'The last day lies before the first. Correct one of them.',
      })
    }
    if (on > (await practiceDay(tx, practiceId, now))) {
      return refuse('date-in-future', {
        field: 'on',
        message: 'This day has not come yet. Correct the date and send again.',
      })
    }
    if ((await clientsOfRecord(tx, practiceId, clientId)).length === 0)
      return refuse('not-found', { field: 'clientId' })
    await tx
      .insertInto('clearance')
      .values({
        practice_id: practiceId,
        clearance_id: clearanceId,
        client_id: clientId,
        rule_id: ruleId,
        given_by: body.by,
        given_on: on,
        agreed: body.agreed,
        valid_until: until,
        signature: body.signature === undefined ? null : JSON.stringify(body.signature),
        at: now,
        by_member: member.memberId,
      })
      .execute()
    audit({ clientId, subjectIds: [clearanceId] })
    return ok({ id: clearanceId })
  },
)
