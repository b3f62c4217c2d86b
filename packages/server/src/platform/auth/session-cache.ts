import type { User } from '../people/actor.ts'

/** How long a session that was just looked up is believed, in milliseconds. */
const believed = 10_000
const most = 10_000

export type SessionCache = {
  readonly find: (cookie: string) => User | null
  /** Begins a look-up; what it finds is kept only when nothing was forgotten meanwhile. */
  readonly lookUp: (cookie: string) => (user: User) => void
  /** Forgets everything: called whenever anything about signing in changes. */
  readonly forget: () => void
}

/**
 * Remembers for ten seconds whose session a cookie is: looking it up costs more than most reads do themselves. What the
 * user may do is asked anew in every transaction. Where several servers share a database, a session ended at one of
 * them ends at the others within these ten seconds.
 */
export function sessionCache(now: () => number = () => performance.now()): SessionCache {
  let known = new Map<string, { readonly user: User; readonly until: number }>()
  return {
    find: (cookie) => {
      const entry = known.get(cookie)
      return entry !== undefined && entry.until > now() ? entry.user : null
    },
    lookUp: (cookie) => {
      const begun = known
      return (user) => {
        if (begun !== known) return
        if (known.size >= most) known.clear()
        known.set(cookie, { user, until: now() + believed })
      }
    },
    forget: () => {
      known = new Map()
    },
  }
}

/** The part of a cookie header that names a session; null when there is none. */
export function sessionCookieOf(header: string | undefined): string | null {
  return /(?:^|;\s*)(?:__Secure-)?unknot\.session_token=([^;]+)/.exec(header ?? '')?.[1] ?? null
}
