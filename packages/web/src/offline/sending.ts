/** Which command goes next, and what becomes of it afterwards. Pure: the clock and the dice are handed in. */
import { idsIn, notTried, type Entry, type EntryState, type Refusal } from './entries.ts'

/** What one try of sending came to. */
export type Try =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'signed-out' }
  /** No way to the server, or it asks to come back later. `after` in milliseconds, where it said so. */
  | { readonly kind: 'unreached'; readonly after?: number | undefined }
  /** The server failed at this command (500). */
  | { readonly kind: 'failed' }

export type Next =
  | { readonly kind: 'send'; readonly entry: Entry }
  /** Nothing to send before that time; null when nothing waits at all. */
  | { readonly kind: 'rest'; readonly until: number | null }

/** After this many failures of its own a command lets the later ones pass. */
export const failuresBeforePassing = 3

const shortestWait = 1_000
const longestWait = 60_000

/**
 * Milliseconds until the next try: doubling from 1 s to 60 s, shortened by up to a half at random so that a room
 * full of tablets doesn't knock all at once.
 *
 * @param attempts tries so far, at least 1
 * @param dice 0 to 1
 */
export function backOff(attempts: number, dice: number): number {
  const full = Math.min(longestWait, shortestWait * 2 ** Math.min(attempts - 1, 10))
  return Math.round(full * (1 - dice / 2))
}

/**
 * The command to send now. Commands go in the order of making. While the server can't be reached, all wait for the
 * first one's next try; a command that the server itself keeps failing at lets the others pass. Refused ones never
 * stand in the way.
 */
export function nextToSend(entries: readonly Entry[], authorId: string | null, now: number): Next {
  let until: number | null = null
  const mine = entries
    .filter((entry) => entry.authorId === authorId || entry.linkId !== undefined)
    .toSorted((one, other) => one.order - other.order)
  for (const entry of mine) {
    if (entry.state.kind !== 'waiting') continue
    if (entry.state.nextTryAt <= now) return { kind: 'send', entry }
    until = until === null ? entry.state.nextTryAt : Math.min(until, entry.state.nextTryAt)
    const passes = entry.state.problem === 'server' && entry.state.attempts >= failuresBeforePassing
    if (!passes) return { kind: 'rest', until }
  }
  return { kind: 'rest', until }
}

const meansMissing = (code: string): boolean => code === 'not-found' || code.endsWith('-not-found')

/** An earlier command of the same practice, still here, that mentions one of the same things. */
function standsBehind(entry: Entry, entries: readonly Entry[]): Entry | undefined {
  const ids = idsIn(entry.body)
  return entries.find(
    (earlier) =>
      earlier.order < entry.order &&
      earlier.practiceId === entry.practiceId &&
      [...idsIn(earlier.body)].some((id) => ids.has(id)),
  )
}

/** The state of a command after a try; `done` when it may leave the outbox, `unchanged` when it waits for a sign-in. */
export function afterTry(
  entry: Entry,
  tried: Try,
  entries: readonly Entry[],
  now: number,
  dice: number,
): EntryState | 'done' | 'unchanged' {
  const attempts = entry.state.kind === 'waiting' ? entry.state.attempts + 1 : 1
  switch (tried.kind) {
    case 'answered':
      return 'done'
    case 'signed-out':
      return 'unchanged'
    case 'unreached':
      return {
        kind: 'waiting',
        attempts,
        nextTryAt: now + (tried.after ?? backOff(attempts, dice)),
        problem: 'network',
      }
    case 'failed':
      return { kind: 'waiting', attempts, nextTryAt: now + backOff(attempts, dice), problem: 'server' }
    case 'refused': {
      const earlier = meansMissing(tried.refusal.code) ? standsBehind(entry, entries) : undefined
      if (earlier) return { kind: 'behind', entryId: earlier.id, refusal: tried.refusal }
      return { kind: 'refused', refusal: tried.refusal, at: now }
    }
  }
}

/** Once `doneId` is through, what stood behind it goes again. */
export const freedBy = (entries: readonly Entry[], doneId: string): readonly Entry[] =>
  entries
    .filter((entry) => entry.state.kind === 'behind' && entry.state.entryId === doneId)
    .map((entry) => ({ ...entry, state: notTried }))

/** When the network is back: everything that waited for it goes at once. */
export const hurried = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter((entry) => entry.state.kind === 'waiting' && entry.state.nextTryAt > 0)
    .map((entry) => ({ ...entry, state: { ...entry.state, nextTryAt: 0 } as EntryState }))
