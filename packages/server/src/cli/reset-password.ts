import { openAuth } from '../platform/auth/auth.ts'
import { openPool, urlForRole } from '../platform/db/pool.ts'
import { roleNames } from '../platform/db/role-names.ts'
import { Stopped } from '../platform/sentence.ts'
import { readSettings } from '../platform/settings.ts'
import { serverAddress } from '../platform/start/address.ts'
import { withDatabase } from '../platform/start/with-database.ts'
import { readArguments, sayLine } from './options.ts'

/** `unknot reset-password <mail>`: prints an address, good for an hour and once, where a new password can be chosen. */
export async function run(args: readonly string[]): Promise<number> {
  const { words } = readArguments(args, 'unknot reset-password <mail>', 1)
  const email = (words[0] ?? '').toLowerCase()
  const settings = readSettings(process.env)
  const token = await withDatabase(settings, sayLine, async ({ url, secrets }) => {
    const pool = openPool(urlForRole(url, roleNames(secrets.installation).auth, secrets.database.auth), 1)
    const made: string[] = []
    const auth = openAuth({
      pool,
      secret: secrets.session,
      publicUrl: settings.publicUrl,
      secureCookies: false,
      triesPerMinute: 10,
      sendResetPassword: async (_person, fresh) => {
        made.push(fresh)
      },
    })
    try {
      await auth.askForReset(email)
      return made[0] ?? null
    } finally {
      await pool.end()
    }
  })
  if (token === null) throw new Stopped(`Nobody here signs in as ${email}.`)
  sayLine(
    `Open this within an hour and choose a new password (it works once, and signs out everywhere else):`,
  )
  sayLine(`\n  ${serverAddress(settings, settings.port)}/new-password#${token}\n`)
  return 0
}
