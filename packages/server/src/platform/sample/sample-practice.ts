import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { v7 as newId } from 'uuid'
import type { Auth } from '../auth/auth.ts'
import type { PracticeDatabase } from '../db/with-practice.ts'
import type { Services } from '../services.ts'
import type { MakeSample } from './make-sample.ts'

export type SampleOptions = {
  readonly services: Services
  readonly auth: Auth
  /** Reads across practices, to find the sample one. */
  readonly keeper: pg.Pool
  /** A way to the practices that need not wait for the disk at every step, for as long as the sample is made. */
  readonly openQuick: () => PracticeDatabase
  readonly secret: string
  readonly makeSample: MakeSample
  readonly say: (line: string) => void
}

export type SamplePractice = {
  /** Whether it is there to be looked around in at once. */
  readonly isReady: () => Promise<boolean>
  /** Makes it when it is not there; a second call meanwhile waits for the first. */
  readonly ensure: () => Promise<void>
  /** Signs a visitor in as the sample practice's owner; answers the cookies to set. */
  readonly enter: () => Promise<readonly string[]>
  /** Gives up a making that is under way; it is begun anew another time. */
  readonly stop: () => Promise<void>
}

/**
 * The practice to look around in: invented people, no mail leaves it, one login that every visitor shares. It counts
 * as there only when it was made to its end; a half-made one (the machine stopped meanwhile) is left aside.
 */
export function samplePractice({
  services,
  auth,
  keeper,
  secret,
  openQuick,
  makeSample,
  say,
}: SampleOptions): SamplePractice {
  let making: Promise<void> | null = null
  let quick: PracticeDatabase | null = null
  const find = async (): Promise<string | null> => {
    const { rows } = await keeper.query<{ practice_id: string }>(
      'select practice_id from practice where is_sample order by created_at desc limit 1',
    )
    return rows[0]?.practice_id ?? null
  }
  const make = async (): Promise<void> => {
    say('Making the sample practice (once) …')
    const practiceId = newId()
    const login = loginOf(secret, practiceId)
    const userId = await auth.signUp({ ...login, name: sampleName })
    const practices = openQuick()
    quick = practices
    try {
      // What it holds lies in the past: no mail leaves it, and nothing is put off until later.
      const quiet = { ...services, practices, mailServer: false, later: async () => undefined }
      const owner = { userId, name: sampleName, email: login.email }
      await makeSample({ services: quiet, practiceId, owner, say })
    } finally {
      quick = null
      await practices.close()
    }
    // This last step does wait for the disk, and with it everything before.
    await services.practices.withPractice(practiceId, (tx) =>
      tx.updateTable('practice').set({ is_sample: true }).where('practice_id', '=', practiceId).execute(),
    )
    say('The sample practice is made.')
  }
  const ensure = async (): Promise<void> => {
    if ((await find()) !== null) return
    making ??= make().finally(() => {
      making = null
    })
    await making
  }
  return {
    stop: async () => {
      await quick?.close()
      await making?.catch(() => undefined)
    },
    isReady: async () => (await find()) !== null,
    ensure,
    enter: async () => {
      await ensure()
      return auth.signIn(loginOf(secret, (await find()) ?? ''))
    },
  }
}

const sampleName = 'Sam Sample'

/** Nobody types this login: it is worked out from the key, and the address can never receive mail. */
const loginOf = (secret: string, practiceId: string): { email: string; password: string } => ({
  email: `sample-${practiceId}@unknot.invalid`,
  password: createHmac('sha256', secret).update(`sample ${practiceId}`).digest('base64url'),
})
