import type { ClientDetails } from '@unknot/contract/clients'
import type { EpisodeDetails } from '@unknot/contract/episodes'
import { knowledgeVersion } from '@unknot/clinical/knowledge/knowledge-version'
import { searchable } from '@unknot/server/features/clients/searchable'
import { below, idOf, oneOf } from './chance.ts'
import { copyLine, iso, type Value } from './copy-line.ts'
import { familyNames, givenNames } from './names.ts'
import { bodyOf, type Planned } from './plans.ts'
import { dayMs, type Client, type World } from './world.ts'

/** After which visits the plan was agreed anew. */
const planVisits = [0, 30, 60] as const

export const clientColumns =
  'practice_id client_id given_name family_name preferred_name birth_date email language details sort_name search_name search_reach version created_at'
export const episodeColumns =
  'practice_id episode_id client_id details condition_id measure_since opened_on version created_at'
export const planColumns =
  'practice_id plan_version_id episode_id client_id number body proposal reason knowledge_version at by_member'

export function clientRow(client: Client): string {
  const { number, practice } = client
  const givenName = oneOf(givenNames, number, 1)
  const familyName = oneOf(familyNames, number, 2)
  const details: ClientDetails = {
    givenName,
    familyName,
    preferredName: null,
    pronouns: null,
    birthDate: new Date(Date.UTC(1940, 0, 1) + below(25_000, number, 3) * dayMs).toISOString().slice(0, 10),
    phone: `600 ${String(below(1_000_000, number, 4)).padStart(6, '0')}`,
    email: `client.${number}@example.org`,
    address: null,
    emergencyContact: null,
    guardian: null,
    language: 'en',
    mailAllowed: true,
  }
  const search = searchable(details)
  const row: readonly Value[] = [
    practice.id,
    client.id,
    givenName,
    familyName,
    null,
    details.birthDate,
    details.email,
    'en',
    JSON.stringify(details),
    search.sort_name,
    search.search_name,
    search.search_reach,
    1,
    iso(client.made),
  ]
  return copyLine(row)
}

export function episodeRow(client: Client, { person, regionIds }: Planned): string {
  const details: EpisodeDetails = {
    conditionId: person.conditionId,
    conditionSetBy: person.conditionSetBy,
    title: person.problem.words.slice(0, 80),
    chronicity: person.chronicity,
    startedOn: iso(client.made - 200 * dayMs).slice(0, 10),
    goals: person.goals.map(({ activity, target }, index) => ({
      id: idOf('episode', client.made, client.number * 8 + index + 100_000),
      activity,
      target,
      by: null,
    })),
    primaryMeasure: { instrumentId: 'nprs', itemId: 'nprs-average', regionIds: [...regionIds], goal: 3 },
  }
  return copyLine([
    client.practice.id,
    client.episodeId,
    client.id,
    JSON.stringify(details),
    person.conditionId,
    iso(client.made),
    iso(client.made).slice(0, 10),
    1,
    iso(client.made),
  ])
}

/** The rows name the proposal by its place; it is large and the same for many, so the database puts it in itself. */
export function planRows(world: World, client: Client, plan: Planned): string {
  const { practice, episodeId, id } = client
  return planVisits
    .filter((visit) => visit < world.size.visits)
    .map((visit, index) => {
      const at = world.begins(client, visit) - dayMs / 2
      return copyLine([
        practice.id,
        idOf('plan', at, client.number * 4 + index),
        episodeId,
        id,
        index + 1,
        JSON.stringify(bodyOf(plan, index + 1)),
        plan.number,
        index === 0 ? 'First plan, as proposed.' : 'Adjusted at the re-assessment.',
        knowledgeVersion,
        iso(at),
        practice.memberId,
      ])
    })
    .join('')
}
