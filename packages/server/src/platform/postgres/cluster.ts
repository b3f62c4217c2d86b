import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Stopped } from '../sentence.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { freePort } from './free-port.ts'
import { stopLeftover } from './leftover.ts'
import { keepRunning } from './keep-running.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'
import { untilReady } from './until-ready.ts'

export const rootUser = 'unknot_root'

export type Cluster = {
  readonly port: number
  /** The address of a database in it, for the role that owns the cluster. */
  readonly url: (database: string) => string
  readonly stop: () => Promise<void>
}

export type ClusterOptions = {
  /** The folder that holds the cluster; made when missing. */
  readonly folder: string
  readonly password: string
  /** Settings given on the command line, above the defaults. */
  readonly settings?: Readonly<Record<string, string>>
  /** True for a cluster that is thrown away: it is made without waiting for the disk. */
  readonly throwaway?: boolean
  readonly say?: (line: string) => void
}

// Durable (fsync and full_page_writes stay on), small, and silent about what the rows hold: neither statements nor the
// DETAIL of an error, which quotes key values, reach the log file.
const defaults: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  work_mem: '8MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

/** Starts the embedded PostgreSQL in a folder, making the cluster the first time. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const binaries = findBinaries()
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const runAs = chooseRunAs([binaries.postgres, join(options.folder, '..')])
  if (runAs.user !== null) chownSync(options.folder, runAs.user.uid, runAs.user.gid)
  if (!existsSync(join(options.folder, 'PG_VERSION'))) {
    options.say?.('Making the database (once) …')
    initialise(binaries, runAs, options)
  }
  stopLeftover(options.folder)
  const port = await freePort()
  const server = keepRunning(() => launch(binaries, runAs, options, port), options.say)
  if (!(await untilReady(addressOf(options, port, 'postgres'), server.ended))) {
    await server.stop()
    throw new Stopped(
      `The embedded PostgreSQL did not start. Its own words stand in ${logPath(options.folder)}.`,
    )
  }
  server.ready()
  return { port, url: (database) => addressOf(options, port, database), stop: server.stop }
}

const addressOf = (options: ClusterOptions, port: number, database: string): string =>
  `postgres://${rootUser}:${options.password}@127.0.0.1:${port}/${database}`

const logPath = (folder: string): string => `${folder}.log`

function initialise(binaries: Binaries, runAs: RunAs, options: ClusterOptions): void {
  const passwordFile = `${options.folder}.password`
  writeFileSync(passwordFile, options.password, { mode: 0o600 })
  if (runAs.user !== null) chownSync(passwordFile, runAs.user.uid, runAs.user.gid)
  try {
    const [program, args] = runAs.command(binaries.initdb, [
      `--pgdata=${options.folder}`,
      `--username=${rootUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Collation that no upgrade of the operating system can change under an index.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(options.throwaway === true ? ['--no-sync'] : []),
    ])
    const result = spawnSync(program, args, { ...runAs.spawnOptions, cwd: '/', encoding: 'utf8' })
    if (result.status !== 0) {
      const files = join(options.folder, '*')
      throw new Stopped(
        `The database could not be made in ${files}: ${result.stderr || result.error?.message || 'no reason given'}`,
      )
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function launch(binaries: Binaries, runAs: RunAs, options: ClusterOptions, port: number): ChildProcess {
  const settings = { ...defaults, ...options.settings, port: String(port) }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program, args] = runAs.command(binaries.postgres, ['-D', options.folder, ...flags])
  const log = openSync(logPath(options.folder), 'a', 0o600)
  chmodSync(logPath(options.folder), 0o600)
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop the database last.
  const child = spawn(program, args, {
    ...runAs.spawnOptions,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  closeSync(log)
  return child
}
