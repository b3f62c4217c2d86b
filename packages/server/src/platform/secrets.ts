import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { writePrivately } from './private-file.ts'
import { Stopped } from './sentence.ts'

const secret = z.string().min(32)

const secretsSchema = z.strictObject({
  /** Eight letters that set this installation's database roles apart: roles belong to a whole cluster. */
  installation: z.string().regex(/^[a-f0-9]{8}$/),
  /** Passwords of the database roles. */
  database: z.strictObject({ root: secret, app: secret, auth: secret, jobs: secret, keeper: secret }),
  /** Signs login cookies. */
  session: secret,
  /** Makes and signs clients' links and invitations. */
  link: secret,
  /** Chains the audit seals. */
  audit: secret,
  /** The passphrase of the backups that are made by themselves, before a migration. */
  backup: secret,
})
export type Secrets = z.infer<typeof secretsSchema>

const make = (): string => randomBytes(32).toString('base64url')

/** Fresh secrets: 256 random bits each. */
export const makeSecrets = (): Secrets => ({
  installation: randomBytes(4).toString('hex'),
  database: { root: make(), app: make(), auth: make(), jobs: make(), keeper: make() },
  session: make(),
  link: make(),
  audit: make(),
  backup: make(),
})

export const secretsPath = (dataFolder: string): string => join(dataFolder, 'secrets.json')

/** Reads the secrets of a data folder, or makes them the first time (mode 600). */
export function loadSecrets(dataFolder: string): Secrets {
  const path = secretsPath(dataFolder)
  if (!existsSync(path)) {
    const secrets = makeSecrets()
    saveSecrets(dataFolder, secrets)
    return secrets
  }
  return parseSecrets(readFileSync(path, 'utf8'), path)
}

export function saveSecrets(dataFolder: string, secrets: Secrets): void {
  writePrivately(secretsPath(dataFolder), `${JSON.stringify(secrets, null, 2)}\n`)
}

export function parseSecrets(text: string, path: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text))
  } catch {
    throw new Stopped(
      `The file ${path} is damaged or was made by another version. Put back a copy of it: without it, login, links and ` +
        'the audit seals of this practice cannot be checked. Nothing was changed.',
    )
  }
}
