import { findClients as declaration } from '@unknot/contract/clients'
import { may } from '@unknot/contract/wire/permissions'
import type { Tx } from '../../platform/db/schema.ts'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { clientRows } from './client-rows.sql.ts'
import { countClients, nearClients, reachedAt, recentClients, type Found } from './find-clients.sql.ts'
import { nearest } from './name-slips.ts'
import { digitsOf, fold } from './searchable.ts'

const mostShown = 50

export const findClients = handleRead(declaration, async ({ tx, practiceId, query, now, member, audit }) => {
  const { words = '', archived } = query
  const found = await search(tx, practiceId, words, archived)
  const shown = (found ?? (await recentClients(tx, practiceId, archived, mostShown))).slice(0, mostShown)
  const total = found?.length ?? (await countClients(tx, practiceId, archived))
  const rows = await clientRows(tx, practiceId, shown, now)
  audit({ clientId: null, subjectIds: shown })
  const mayKnow = may(member.role, 'record:read')
  return { clients: rows.map((row) => (mayKnow ? row : { ...row, conditionId: null })), total }
})

/** Ids of who is meant, nearest first; null when nothing was asked. */
async function search(tx: Tx, practiceId: string, words: string, shown: 'no' | 'only') {
  const digits = digitsOf(words)
  if (digits.length > 2 && !/\p{L}/u.test(words)) {
    // The last nine digits name a phone with or without its country in front.
    return once(await reachedAt(tx, practiceId, digits.slice(-9), shown))
  }
  if (words.includes('@')) return once(await reachedAt(tx, practiceId, words.trim().toLowerCase(), shown))
  const typed = fold(words).split(' ').filter(Boolean).slice(0, 6)
  if (typed.length === 0) return words.trim() === '' ? null : []
  const ranked = (await nearClients(tx, practiceId, typed, shown)).flatMap((found) => {
    const slips = slipsIn(typed, found)
    return slips === null ? [] : [{ ...found, slips }]
  })
  return once(ranked.toSorted((left, right) => left.slips - right.slips))
}

/** Slips over all the words typed; null when one of them is nowhere near. */
function slipsIn(typed: readonly string[], found: Found): number | null {
  const names = found.name.trim().split(' ')
  const all = typed.map((word) => nearest(word, names) ?? (found.reach.includes(word) ? 0.5 : null))
  return all.includes(null) ? null : all.reduce<number>((sum, slips) => sum + (slips ?? 0), 0)
}

const once = (found: readonly Found[]): readonly string[] => [
  ...new Set(found.map(({ clientId }) => clientId)),
]
