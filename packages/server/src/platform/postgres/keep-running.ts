import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

export type Kept = {
  /** Says that it was able to run: from now on it is started again when it ends. */
  readonly ready: () => void
  /** Ends the process for good. */
  readonly stop: () => Promise<void>
  /** Resolves when it has ended and will not be started again. */
  readonly ended: Promise<void>
}

/** A process that ends this soon after its start could not run; after so many of these in a row it is given up. */
const tooSoon = 5_000
const mostFailures = 20

/**
 * Keeps a PostgreSQL running: when it ends without being asked to (killed, out of memory), it is started again on the
 * same port, and the pools find it there. What is left of the one before may need a moment to go, so it is tried again.
 */
export function keepRunning(launch: () => ChildProcess, say?: (line: string) => void): Kept {
  let stopping = false
  let wasReady = false
  let failures = 0
  let child = launch()
  const loop = async (): Promise<void> => {
    for (;;) {
      const started = performance.now()
      await endOf(child)
      failures = performance.now() - started < tooSoon ? failures + 1 : 0
      if (stopping || !wasReady || failures > mostFailures) return
      if (failures <= 1) say?.('The database ended unexpectedly and is being started again.')
      await pause(250)
      if (stopping) return
      child = launch()
    }
  }
  const ended = loop()
  return {
    ready: () => {
      wasReady = true
    },
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
