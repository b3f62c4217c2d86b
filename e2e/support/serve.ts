import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Served = {
  readonly address: string
  /** The data folder, with the certificate, when one was made. */
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** A data folder of its own, gone when `remove` is called. */
export function newDataFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-journey-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

type Environment = Readonly<Record<string, string>>

/** Starts Unknot as a person does (`unknot start`), and answers once it says that it is ready. */
export async function serve(
  folder: string,
  environment: Environment = {},
  ...options: readonly string[]
): Promise<Served> {
  const child = unknot(['start', ...options], { UNKNOT_DATA: folder, PORT: '0', ...environment })
  const said = collect(child)
  const address = await untilReady(child)
  const stop = async () => {
    await stopped(child)
    const errors = said()
      .split('\n')
      .filter((line) => /"level":(50|60)/.test(line))
    if (errors.length > 0) console.error(`The server wrote:\n${errors.join('\n')}`)
  }
  return { address, folder, stop }
}

/** Runs one command of the command line to its end and answers what it said. */
export async function run(args: readonly string[], environment: Environment): Promise<string> {
  const child = unknot(args, environment)
  const said = collect(child)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`unknot ${args.join(' ')} ended with ${code}:\n${said()}`)
  return said()
}

function unknot(args: readonly string[], environment: Environment): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [join(root, 'bin/unknot.mjs'), ...args], {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(child: ChildProcess): () => string {
  let said = ''
  const add = (part: Buffer): void => {
    said += part.toString('utf8')
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => said
}

function untilReady(child: ChildProcess): Promise<string> {
  const said = collect(child)
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /Unknot is ready \([^)]*\):\s+(https?:\/\/[^\s/]+)/.exec(said())?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => reject(new Error(`Unknot ended before it was ready. It said:\n${said()}`)))
  })
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  child.kill('SIGTERM')
  return ended
}
