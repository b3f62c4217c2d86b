import { submitBaselineDay as declaration } from '@unknot/contract/client-tasks'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import type { Tx } from '../../platform/db/schema.ts'
import { submitLink } from '../../platform/links/client-links.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { practiceDay } from '../../platform/practice-day.ts'
import { addReadings } from '../readings/add-readings.ts'
import { keepSubmission } from './keep-submission.ts'
import { ratingsToReadings } from './ratings-to-readings.ts'
import { taskEpisode } from './task-episode.ts'

/** Days a baseline is asked for before the first visit (`outcomes` §2: daily, 5 to 7 days). */
export const baselineDays = 7

/** Keeps one day of the baseline: average pain and sleep, once a day. The last day ends the link. */
export const submitBaselineDay = handleCommand(
  declaration,
  async ({ tx, practiceId, link, commandId, now, body, audit }) => {
    if (link.kind !== 'baseline' || link.submittedAt !== null) return refuse('link-ended')
    const today = await practiceDay(tx, practiceId, now)
    if (body.day > today) return refuse('date-in-future', { field: 'day' })
    const done = await daysDone(tx, practiceId, link.linkId)
    if (done.includes(body.day)) return refuse('day-already-answered', { field: 'day' })
    const author = { kind: 'client-link', id: link.linkId } as const
    const { episodeId, regionIds } = await taskEpisode(tx, practiceId, link.clientId, null)
    const ratings = { nprs: { 'nprs-average': body.averagePain }, 'own-sleep': { 'slp-night': body.sleep } }
    const readings = ratingsToReadings(ratings, { phase: 'baseline', at: now, regionIds })
    const whose = { practiceId, clientId: link.clientId, episodeId, visitId: null }
    const added = await addReadings(tx, { ...whose, readings, now, author })
    if (!added.ok) throw new Error('Ratings of 0 to 10 always fit their instruments.')
    await keepSubmission(tx, { practiceId, submissionId: commandId, link, body, now })
    if (done.length + 1 >= baselineDays) await submitLink(tx, practiceId, link.linkId, now)
    audit({ clientId: link.clientId, subjectIds: [link.linkId] })
    return ok({ daysDone: done.length + 1 })
  },
)

/** The days this link has answers for. */
export async function daysDone(tx: Tx, practiceId: string, linkId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('submission')
    .select('body')
    .where('practice_id', '=', practiceId)
    .where('link_id', '=', linkId)
    .execute()
  return rows.map(({ body }) => (body as { readonly day: string }).day)
}
