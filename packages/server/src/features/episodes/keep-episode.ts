import type { EpisodeFromAnswers } from '@unknot/clinical/consultation/episode-from-answers'
import type { EpisodeDetails } from '@unknot/contract/episodes'
import type { Tx } from '../../platform/db/schema.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import type { Author } from '../../platform/people/actor.ts'
import { discharged } from './change-episode.ts'
import { episodeForChange, insertEpisode, updateEpisode } from './episodes.sql.ts'

type NewEpisode = {
  readonly practiceId: string
  readonly episodeId: string
  readonly clientId: string
  readonly made: EpisodeFromAnswers
  readonly today: string
  readonly now: Date
  readonly author: Author
}

/**
 * Opens the episode of a consultation, or brings one that is open up to it: what the consultation says replaces what
 * was there, what it does not say stays. A primary measure that was fixed is never moved by a consultation.
 */
export async function keepEpisode(tx: Tx, given: NewEpisode) {
  const { practiceId, episodeId, clientId, made, now, author } = given
  const standing = await episodeForChange(tx, practiceId, episodeId)
  if (standing === null) {
    const opened = {
      practiceId,
      episodeId,
      clientId,
      version: 1,
      details: detailsOf(made),
      measureSince: now,
    }
    await insertEpisode(
      tx,
      { ...opened, openedOn: given.today, dischargedOn: null, discharge: null },
      { now, author, reason: 'consultation' },
    )
    return ok({ version: 1 })
  }
  if (!(await isSameRecord(tx, practiceId, standing.clientId, clientId))) {
    return refuse('not-found', { field: 'episodeId' })
  }
  if (standing.dischargedOn !== null) return discharged
  const version = standing.version + 1
  const measureSince = standing.details.primaryMeasure === null ? now : standing.measureSince
  await updateEpisode(
    tx,
    { ...standing, details: broughtUpTo(standing.details, made), version, measureSince },
    { now, author, reason: 'consultation' },
  )
  return ok({ version })
}

const detailsOf = (made: EpisodeFromAnswers): EpisodeDetails => ({
  ...made,
  conditionSetBy: made.conditionSetBy ?? null,
  goals: [...made.goals],
})

function broughtUpTo(standing: EpisodeDetails, made: EpisodeFromAnswers): EpisodeDetails {
  const said = detailsOf(made)
  const isOther = said.conditionId !== null && said.conditionId !== standing.conditionId
  return {
    conditionId: said.conditionId ?? standing.conditionId,
    conditionSetBy: said.conditionId === null ? standing.conditionSetBy : said.conditionSetBy,
    title: isOther ? said.title : standing.title,
    chronicity: said.chronicity === 'unknown' ? standing.chronicity : said.chronicity,
    startedOn: said.startedOn ?? standing.startedOn,
    goals: said.goals.length > 0 ? said.goals : standing.goals,
    primaryMeasure: standing.primaryMeasure ?? said.primaryMeasure,
  }
}

/** The same client, or two who are merged. */
async function isSameRecord(tx: Tx, practiceId: string, one: string, other: string): Promise<boolean> {
  if (one === other) return true
  const rows = await tx
    .selectFrom('client_of_record')
    .select('record_id')
    .distinct()
    .where('practice_id', '=', practiceId)
    .where('client_id', 'in', [one, other])
    .execute()
  return rows.length === 1
}
