import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

export type Kept = {
  /** Ends the process for good. */
  readonly stop: () => Promise<void>
  /** Resolves when it has ended and will not be started again. */
  readonly ended: Promise<void>
}

/** A process that ends this soon after its start was not able to run. */
const tooSoon = 10_000

/**
 * Keeps a PostgreSQL running: when it ends without being asked to (killed, out of memory), it is started again on the
 * same port, and the pools find it there. One that cannot run at all is given up.
 */
export function keepRunning(launch: () => ChildProcess, say?: (line: string) => void): Kept {
  let stopping = false
  let child = launch()
  const loop = async (): Promise<void> => {
    for (;;) {
      const started = performance.now()
      await endOf(child)
      if (stopping || performance.now() - started < tooSoon) return
      say?.('The database ended unexpectedly and is being started again.')
      await pause(200)
      if (stopping) return
      child = launch()
    }
  }
  const ended = loop()
  return {
    ended,
    stop: async () => {
      stopping = true
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        child.ref()
        // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, what is committed is flushed.
        child.kill('SIGINT')
      }
      const late = setTimeout(() => child.kill('SIGQUIT'), 30_000)
      await ended
      clearTimeout(late)
    },
  }
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
