import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../cli/main.ts')
// The product runs on the pinned Node, whatever the tests were started with.
const node =
  Number(process.versions.node.split('.')[0]) >= 24
    ? process.execPath
    : join(import.meta.dirname, '../../../../node_modules/.bin/node')

export type Finished = { readonly code: number | null; readonly output: string }

export type RunningUnknot = {
  readonly pid: number
  readonly output: () => string
  /** Resolves when the output holds this; rejects when the process ends before. */
  readonly said: (words: string) => Promise<void>
  readonly signal: (name: NodeJS.Signals) => void
  readonly finished: Promise<Finished>
}

/** Starts the `unknot` command line as a process of its own, with nothing of this environment but what is needed. */
export function runUnknot(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): RunningUnknot {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (part: Buffer): void => {
    output += part.toString('utf8')
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const finished = new Promise<Finished>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  )
  return {
    pid: child.pid ?? 0,
    output: () => output,
    said: (words) => untilSaid(child, () => output, words, finished),
    signal: (name) => child.kill(name),
    finished,
  }
}

function untilSaid(
  child: ChildProcess,
  output: () => string,
  words: string,
  finished: Promise<Finished>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (output().includes(words)) resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    void finished.then(() => {
      look()
      reject(new Error(`It ended without saying "${words}". It said:\n${output()}`))
    })
    look()
  })
}
