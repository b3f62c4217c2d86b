import { copyRows } from '@unknot/server/platform/db/copy-rows'
import { idOf } from './chance.ts'
import { castPlans, type Planned } from './plans.ts'
import * as ofClient from './rows-of-client.ts'
import * as ofReadings from './rows-of-readings.ts'
import * as ofVisit from './rows-of-visit.ts'
import type { Lived } from './rows-of-visit.ts'
import type { Client, World } from './world.ts'

type Owner = Parameters<typeof copyRows>[0]

export type Table = readonly [name: string, columns: string, lines: Iterable<string>]
export type Filling = {
  /** Everybody there is: everything else refers to them. */
  readonly people: (owner: Owner) => Promise<void>
  /** The large tables in two groups that do not refer to each other, so that two connections can fill them at once. */
  readonly groups: readonly (readonly Table[])[]
}

/** What fills an empty, migrated database, in the order in which time would: week by week, all practices mixed. */
export function fillingOf(world: World, userId: string): Filling {
  const plans = castPlans()
  const planOf = (client: Client): Planned => {
    const plan = plans[client.number % plans.length]
    if (plan === undefined) throw new Error('The cast has no plan.')
    return plan
  }
  const clients = (row: (client: Client, plan: Planned) => string) =>
    mapped(world.clients, (client) => row(client, planOf(client)))
  const visits = (row: (lived: Lived) => string) => mapped(livedIn(world, planOf), row)
  const marked = (lived: Lived) => (ofReadings.isReassessment(lived.visit) ? ofVisit.mapRow(lived) : '')
  return {
    people: async (owner) => {
      await practices(owner, world, userId)
      await copy(owner, ['client', ofClient.clientColumns, clients(ofClient.clientRow)])
      await copy(owner, ['episode', ofClient.episodeColumns, clients(ofClient.episodeRow)])
      await agreed(
        owner,
        plans,
        clients((client, plan) => ofClient.planRows(world, client, plan)),
      )
      await copy(owner, ['aftercare_choice', ofReadings.aftercareColumns, clients(ofReadings.aftercareRow)])
    },
    groups: [
      [
        ['visit', ofVisit.visitColumns, visits(ofVisit.visitRow)],
        ['note', ofVisit.noteColumns, visits(ofVisit.noteRow)],
        ['comfort_signal', ofVisit.signalColumns, visits(ofVisit.signalRow)],
      ],
      [
        [
          'reading',
          ofReadings.readingColumns,
          joined(clients(ofReadings.baselineRows), visits(ofReadings.visitReadings)),
        ],
        ['body_map', ofVisit.mapColumns, visits(marked)],
        ['client_link', ofVisit.linkColumns, visits(ofVisit.linkRow)],
        ['after_effect', ofReadings.effectColumns, visits(ofReadings.effectRow)],
      ],
    ],
  }
}

export const copy = (owner: Owner, [name, columns, lines]: Table): Promise<void> =>
  copyRows(owner, name, columns.split(' '), lines)

/** Plan versions, each with the planner's proposal, which stands in the lines as a number only. */
async function agreed(owner: Owner, plans: readonly Planned[], lines: Iterable<string>): Promise<void> {
  await owner.query('create temporary table proposal (number integer, proposed jsonb)')
  for (const plan of plans)
    await owner.query('insert into proposal values ($1, $2)', [plan.number, plan.proposed])
  await owner.query(
    `create temporary table agreed (practice_id uuid, plan_version_id uuid, episode_id uuid, client_id uuid, number integer,
       body jsonb, proposal integer, reason text, knowledge_version text, at timestamptz, by_member uuid)`,
  )
  await copy(owner, ['agreed', ofClient.planColumns, lines])
  await owner.query(
    `insert into plan_version select practice_id, plan_version_id, episode_id, client_id, agreed.number, body, proposed,
       reason, knowledge_version, at, by_member
     from agreed join proposal on proposal.number = agreed.proposal order by at, plan_version_id`,
  )
  await owner.query('drop table agreed, proposal')
}

async function practices(owner: Owner, world: World, userId: string): Promise<void> {
  for (const [index, { id, memberId, made }] of world.practices.entries()) {
    const at = new Date(made)
    await owner.query(
      `insert into practice (practice_id, name, time_zone, language, units, emergency_number, created_at)
       values ($1, $2, 'UTC', 'en', 'metric', '112', $3)`,
      [id, `Practice ${index + 1}`, at],
    )
    await owner.query(
      `insert into member (practice_id, member_id, user_id, name, role, joined_at) values ($1, $2, $3, 'Sam Sample', 'owner', $4)`,
      [id, memberId, userId, at],
    )
  }
}

function* livedIn(world: World, planOf: (client: Client) => Planned): Generator<Lived> {
  for (let visit = 0; visit < world.size.visits; visit += 1) {
    for (const client of world.clients) {
      const at = world.begins(client, visit)
      const number = visit * world.size.clients + client.number
      yield { client, plan: planOf(client), visit, number, at, visitId: idOf('visit', at, number) }
    }
  }
}

function* mapped<From>(list: Iterable<From>, row: (entry: From) => string): Generator<string> {
  for (const entry of list) {
    const line = row(entry)
    if (line !== '') yield line
  }
}

function* joined(...lists: readonly Iterable<string>[]): Generator<string> {
  for (const list of lists) yield* list
}
