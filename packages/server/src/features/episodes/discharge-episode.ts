import { dischargeEpisode as declaration } from '@unknot/contract/episodes'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { practiceDay } from '../../platform/practice-day.ts'
import { refuseStale } from '../../platform/revisions/stale-version.ts'
import { discharged } from './change-episode.ts'
import { episodeForChange, stateOf, updateEpisode } from './episodes.sql.ts'

/** Ends an episode today, with the reason; everything in it stays readable. */
export const dischargeEpisode = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { episodeId, reason, words } = body
    const episode = await episodeForChange(tx, practiceId, episodeId)
    if (episode === null) return refuse('not-found', { field: 'episodeId' })
    if (episode.dischargedOn !== null) return discharged
    if (episode.version !== body.version) {
      const yours = { discharge: { reason, words } }
      const sides = { sentVersion: body.version, yours, version: episode.version, theirs: stateOf(episode) }
      return refuseStale(tx, { practiceId, kind: 'episode', subjectId: episodeId, ...sides })
    }
    const version = episode.version + 1
    const dischargedOn = await practiceDay(tx, practiceId, now)
    await updateEpisode(
      tx,
      { ...episode, version, dischargedOn, discharge: { reason, words } },
      { now, author: { kind: 'member', id: member.memberId }, reason },
    )
    audit({ clientId: episode.clientId, subjectIds: [episodeId] })
    return ok({ id: episodeId, version })
  },
)
