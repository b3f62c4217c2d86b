import { readFileSync } from 'node:fs'
import type { Feature } from '../feature.ts'
import { startSealing } from '../audit/start-sealing.ts'
import { openAuth } from '../auth/auth.ts'
import { resetMail } from '../auth/reset-mail.ts'
import { backupBeforeMigrating } from '../backup/before-migrating.ts'
import type { Clock } from '../clock.ts'
import { openDatabases } from '../db/open-database.ts'
import { roleNames } from '../db/role-names.ts'
import { buildServer } from '../http/build-server.ts'
import { openQueue } from '../jobs/queue.ts'
import { keepWorking } from '../jobs/work-off.ts'
import { mailFeature } from '../mail/mail-feature.ts'
import type { Smtp } from '../mail/smtp.ts'
import { freePort } from '../postgres/free-port.ts'
import type { MakeSample } from '../sample/make-sample.ts'
import { samplePractice } from '../sample/sample-practice.ts'
import { loadSecrets } from '../secrets.ts'
import { Stopped } from '../sentence.ts'
import type { Services } from '../services.ts'
import type { Settings } from '../settings.ts'
import { endsSoon } from '../tls/ends-soon.ts'
import { authorityPath } from '../tls/authority-path.ts'
import { buildWebWhenStale, webFolder } from '../web/build-web.ts'
import { serverAddress } from './address.ts'
import { prepareDataFolder } from './data-folder.ts'
import { lockDataFolder } from './data-lock.ts'
import { openPostgres, prepareDatabase } from './open-database.ts'
import { refuseTakenPort } from './port-is-free.ts'
import { stack } from './stack.ts'

export type StartOptions = {
  readonly settings: Settings
  readonly features: readonly Feature[]
  readonly makeSample: MakeSample | null
  /** Makes the sample practice at once, when it is not there, rather than when somebody asks for it. */
  readonly withSample: boolean
  /** Whether the pages are built and served as well as the API. */
  readonly pages: boolean
  readonly clock: Clock
  /** Whether the clock is one that a test moves. */
  readonly clockIsSet: boolean
  readonly logLevel: string
  readonly say: (line: string) => void
}

export type Started = { readonly address: string; readonly stop: () => Promise<void> }

/**
 * Starts everything, in order, saying what it does: lock, database, migrations, pages, queue, HTTP. When one step
 * fails, what was started before is stopped again.
 */
export async function startServer(options: StartOptions): Promise<Started> {
  const { settings, clock, say } = options
  const port = settings.port === 0 ? await freePort() : settings.port
  await refuseTakenPort(settings.host, port)
  const tls = settings.tls === null ? undefined : readTls(settings.tls)
  const ending = tls === undefined ? null : endsSoon(tls.cert, clock.now())
  if (ending !== null) say(ending)
  const toStop = stack()
  try {
    prepareDataFolder(settings.dataFolder)
    toStop.push('lock', lockDataFolder(settings.dataFolder))
    const secrets = loadSecrets(settings.dataFolder)
    const pages = options.pages ? buildWebWhenStale(say) : Promise.resolve(false)
    // A failing build is waited for below; until then it must not end the process.
    pages.catch(() => undefined)
    const postgres = await openPostgres(settings, secrets, say)
    toStop.push('database', postgres.stop)
    const beforeChange = async (): Promise<void> => {
      await backupBeforeMigrating(postgres.url, secrets, settings.dataFolder, clock.now(), say)
    }
    await prepareDatabase(postgres.url, secrets, clock, { say, beforeChange })
    const databases = openDatabases(postgres.url, secrets)
    toStop.push('connections', databases.close)
    const address = serverAddress(settings, port)
    const smtp = settings.smtpUrl === null ? null : await openMailServer(settings.smtpUrl, address)
    if (smtp !== null) toStop.push('mail', smtp.close)
    const names = roleNames(secrets.installation)
    const queue = await openQueue({
      url: databases.jobsUrl,
      supervise: true,
      prepare: true,
      appRole: names.app,
      keeperRole: names.keeper,
      clock,
      onError: () => undefined,
    })
    toStop.push('queue', queue.stop)
    const services: Services = {
      clock,
      practices: databases.practices,
      linkKey: secrets.link,
      address,
      later: queue.later,
      mailServer: smtp !== null,
    }
    const secure = tls !== undefined || settings.publicUrl?.protocol === 'https:'
    const auth = openAuth({
      pool: databases.auth,
      secret: secrets.session,
      publicUrl: settings.publicUrl,
      secureCookies: secure,
      triesPerMinute: 10,
      sendResetPassword: async ({ email }, token) => smtp?.send(resetMail(email, address, token)),
    })
    const features = [...options.features, ...(smtp === null ? [] : [mailFeature(smtp)])]
    const { makeSample } = options
    const sample =
      makeSample === null
        ? null
        : samplePractice({
            services,
            auth,
            keeper: databases.keeper,
            openQuick: databases.openQuick,
            secret: secrets.session,
            makeSample,
            say,
          })
    // The pages are listed when the server is built: they must be there, and the new ones, by then.
    await pages
    const server = await buildServer({
      services,
      auth,
      features,
      publicUrl: settings.publicUrl,
      trustProxy: settings.trustProxy,
      triesPerMinute: 30,
      logLevel: options.logLevel,
      ...(options.pages ? { webFolder } : {}),
      authority: authorityPath(settings.dataFolder),
      sample,
      ...(tls === undefined ? {} : { tls }),
    })
    const onSealError = (): void => server.log.error('sealing the audit trail failed and is tried again')
    const sealing = { keeper: databases.keeper, key: secrets.audit, dataFolder: settings.dataFolder, clock }
    toStop.push('sealer', await startSealing(sealing, onSealError))
    const jobs = features.flatMap((feature) => feature.jobs ?? [])
    const onFailure = (job: string): void => server.log.error({ job }, 'a job failed and will be tried again')
    toStop.push(
      'jobs',
      await keepWorking({ queue, services, routes: jobs, clockIsSet: options.clockIsSet, onFailure }),
    )
    if (sample !== null) toStop.push('sample', sample.stop)
    await server.listen({ host: settings.host, port })
    toStop.push('requests', () => closeServer(server))
    if (options.withSample)
      sample?.ensure().catch(() => say('The sample practice was not finished. It is made anew next time.'))
    return { address, stop: toStop.stop }
  } catch (error) {
    await toStop.stop()
    throw error
  }
}

/** Loaded only where there is a mail server: it is a tenth of an idle server's memory. */
async function openMailServer(url: string, address: string): Promise<Smtp> {
  const { openSmtp } = await import('../mail/smtp.ts')
  return openSmtp(url, address)
}

/** Lets running requests finish, for ten seconds at most. */
async function closeServer(server: {
  close: () => Promise<undefined>
  server: { closeAllConnections: () => void }
}): Promise<void> {
  const late = setTimeout(() => server.server.closeAllConnections(), 10_000)
  await server.close()
  clearTimeout(late)
}

function readTls(files: { readonly certificate: string; readonly key: string }): {
  cert: Buffer
  key: Buffer
} {
  try {
    return { cert: readFileSync(files.certificate), key: readFileSync(files.key) }
  } catch (error) {
    const { path, code } = error as NodeJS.ErrnoException
    throw new Stopped(`The file ${path ?? ''} of TLS_CERT or TLS_KEY cannot be read (${code ?? 'unknown'}).`)
  }
}
