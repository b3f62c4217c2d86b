import { reopenEpisode as declaration } from '@unknot/contract/episodes'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { refuseStale } from '../../platform/revisions/stale-version.ts'
import { episodeForChange, stateOf, updateEpisode } from './episodes.sql.ts'

/** Takes an episode up again where it ended, with the reason. */
export const reopenEpisode = handleCommand(
  declaration,
  async ({ tx, practiceId, body, now, member, audit }) => {
    const { episodeId, reason } = body
    const episode = await episodeForChange(tx, practiceId, episodeId)
    if (episode === null) return refuse('not-found', { field: 'episodeId' })
    if (episode.dischargedOn === null) {
      return refuse('episode-open', { message: 'This episode is open. Nothing was changed.' })
    }
    if (episode.version !== body.version) {
      const sides = {
        sentVersion: body.version,
        yours: { reason },
        version: episode.version,
        theirs: stateOf(episode),
      }
      return refuseStale(tx, { practiceId, kind: 'episode', subjectId: episodeId, ...sides })
    }
    const version = episode.version + 1
    await updateEpisode(
      tx,
      { ...episode, version, dischargedOn: null, discharge: null },
      { now, author: { kind: 'member', id: member.memberId }, reason },
    )
    audit({ clientId: episode.clientId, subjectIds: [episodeId] })
    return ok({ id: episodeId, version })
  },
)
