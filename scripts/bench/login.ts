import { openAuth } from '@unknot/server/platform/auth/auth'
import type { Databases } from '@unknot/server/platform/db/open-database'
import type { Secrets } from '@unknot/server/platform/secrets'

const login = { email: 'sam.sample@example.org', password: 'a bench is to sit on' }

/** The one login of the seeded databases: owner of every practice there. */
export function openBenchAuth(databases: Pick<Databases, 'auth'>, secrets: Pick<Secrets, 'session'>) {
  const auth = openAuth({
    pool: databases.auth,
    secret: secrets.session,
    publicUrl: null,
    secureCookies: false,
    sendResetPassword: async () => undefined,
    triesPerMinute: 1000,
  })
  return {
    signUp: () => auth.signUp({ ...login, name: 'Sam Sample' }),
    /** The cookie header of a browser that has signed in, and whose it is. */
    signIn: async () => {
      const cookies = await auth.signIn(login)
      const cookie = cookies.map((one) => one.split(';')[0] ?? '').join('; ')
      const found = await auth.userOf({ cookie })
      if (found === null) throw new Error('The login of the seeded database does not work.')
      return { cookie, user: found.user }
    },
  }
}
