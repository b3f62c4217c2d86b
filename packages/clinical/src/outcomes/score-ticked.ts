import type { Instrument } from '../knowledge/instruments.ts'
import { missingReason, type Answers, type Missing } from './answers.ts'
import type { Scored } from './scored.ts'

/**
 * Counts ticked sentences (Roland-Morris). On a sheet that was opened, an unticked or not-applicable sentence is 0;
 * a sheet that was not opened is missing as a whole. A sentence that was not shown leaves no total.
 *
 * `opened` may be left out when at least one sentence carries a tick (1) or an explicit no (0).
 *
 * @example scoreTicked(rmdq, { 'rmdq-1': 1, 'rmdq-7': 1 }, true).total // 2
 * @example scoreTicked(rmdq, {}, undefined).total // null: not opened
 */
export function scoreTicked(entry: Instrument, answers: Answers, opened: boolean | undefined): Scored {
  const items = entry.items ?? []
  const given = items.filter((item) => answers[item.linkId] === 1 || answers[item.linkId] === 0)
  const notUnderstood = items
    .filter((item) => missingReason(answers[item.linkId]) === null && !given.includes(item))
    .map((item) => item.linkId)
  const nothing = { subscores: {}, notUnderstood, prorated: false, alerts: [] }
  if (!(opened ?? given.length > 0)) {
    const missing = items.map((item): Missing => ({
      linkId: item.linkId,
      why: missingReason(answers[item.linkId]) ?? 'skipped',
    }))
    return { ...nothing, total: null, missing }
  }
  const missing = items
    .filter((item) => answers[item.linkId] === 'not-asked')
    .map((item): Missing => ({ linkId: item.linkId, why: 'not-asked' }))
  const whole = missing.length === 0 && notUnderstood.length === 0
  return {
    ...nothing,
    missing,
    total: whole ? given.filter((item) => answers[item.linkId] === 1).length : null,
  }
}
