import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import type {} from './clients.tables.ts'
import { swaps } from './name-slips.ts'
import { pieces } from './searchable.ts'

export type Found = {
  readonly clientId: string
  /** Names and ways to reach them that were hit: the client's own, or those of one merged into them. */
  readonly name: string
  readonly reach: string
}
type Shown = 'no' | 'only'

// Enough for every near match of a practice of tens of thousands; those beyond would not be looked at anyway.
const most = 400
// A swap in the middle of a six-letter name leaves 2 of 7 trigrams (0.286); below that hits are chance.
const leastSimilar = 0.28

const archivedIs = (shown: Shown): RawBuilder<unknown> =>
  shown === 'only' ? sql`client.archived_at is not null` : sql`client.archived_at is null`

/**
 * Clients near to every one of the words, nearest first: a part of a name, a name within reach of word similarity or
 * with two letters swapped, a part of the phone or mail. A merged client's words find the kept one.
 */
export function nearClients(tx: Tx, practiceId: string, words: readonly string[], shown: Shown) {
  const longestFirst = words.toSorted((left, right) => right.length - left.length)
  // One level for each word: the next is compared only where the one before was near. "offset 0" keeps the levels
  // apart; without it each similarity would be worked out again for the order.
  const near = longestFirst.reduce(
    (hits, word) => sql`select ${columns}, near + similarity as near
      from (select *, ${similarityOf(word)} as similarity from (${hits}) as hit offset 0) as hit
      where similarity >= ${leastSimilar}`,
    sql`select ${columns}, 0 as near from client where practice_id = ${practiceId} and ${mayShow(shown)}`,
  )
  return foundIn(tx, practiceId, near, shown)
}

/** Clients whose phone digits or mail address hold these signs. */
export const reachedAt = (tx: Tx, practiceId: string, signs: string, shown: Shown) =>
  foundIn(
    tx,
    practiceId,
    sql`select ${columns}, 0 as near from client
      where practice_id = ${practiceId} and ${mayShow(shown)} and strpos(search_reach, ${signs}) > 0`,
    shown,
  )

const columns = sql`client_id, merged_into, sort_name, search_name, search_reach`
// Whether a merged client is shown is the kept one's matter.
const mayShow = (shown: Shown) => sql`(merged_into is not null or ${archivedIs(shown)})`

// Cheap ways first. Word similarity is dear, so that it is only asked of names that share a piece of the word: sharing
// none, or no more than the first letter, a word of three letters or more is below the least similarity in any case.
function similarityOf(word: string): RawBuilder<unknown> {
  const inName = (part: string) => sql`strpos(search_name, ${part}) > 0`
  const sure = [inName(word), sql`strpos(search_reach, ${word}) > 0`]
  const swapped = word.length > 2 && word.length < 6 ? swaps(word).map(inName) : []
  const some = word.length > 2 ? pieces(word).map(inName) : [sql`false`]
  return sql`case when ${sql.join([...sure, ...swapped], sql` or `)} then 1
    when ${sql.join(some, sql` or `)} then word_similarity(${word}, search_name) else 0 end`
}

async function foundIn(
  tx: Tx,
  practiceId: string,
  near: RawBuilder<unknown>,
  shown: Shown,
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select coalesce(near.merged_into, near.client_id) as "clientId", near.search_name as name, near.search_reach as reach
    from (${near} order by near desc, sort_name limit ${most}) as near
    left join client on client.practice_id = ${practiceId} and client.client_id = near.merged_into
    where near.merged_into is null or ${archivedIs(shown)}
    order by near.near desc, near.sort_name`.execute(tx)
  return rows
}

/** The most recently seen, then the newest, then by name, so that a small practice sees everybody. */
export async function recentClients(
  tx: Tx,
  practiceId: string,
  shown: Shown,
  count: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ client_id: string }>`
    with seen as (
      select client_id, max(started_at) as at
      from (
        select client_id, started_at from visit
        where practice_id = ${practiceId} and started_at is not null
        order by started_at desc limit 1000
      ) as latest group by client_id
    ), known as (
      select coalesce(merged_into, client.client_id) as client_id, seen.at
      from seen join client on client.practice_id = ${practiceId} and client.client_id = seen.client_id
      union all
      (select client_id, created_at from client where practice_id = ${practiceId} order by created_at desc limit ${count * 2})
      union all
      (select client_id, null from client
        where practice_id = ${practiceId} and merged_into is null and ${archivedIs(shown)}
        order by sort_name limit ${count})
    )
    select client.client_id
    from client join known on known.client_id = client.client_id
    where client.practice_id = ${practiceId} and merged_into is null and ${archivedIs(shown)}
    group by client.client_id, client.sort_name
    order by max(known.at) desc nulls last, client.sort_name
    limit ${count}`.execute(tx)
  return rows.map((row) => row.client_id)
}

export async function countClients(tx: Tx, practiceId: string, shown: Shown): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from client
    where practice_id = ${practiceId} and merged_into is null and ${archivedIs(shown)}`.execute(tx)
  return rows[0]?.count ?? 0
}
