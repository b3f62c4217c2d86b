import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopLeftover } from '../platform/postgres/leftover.ts'
import { processStart } from '../platform/start/process-start.ts'

/** Names a temporary folder by the run it belongs to. */
export const folderPrefix = join(tmpdir(), `unknot-test-run-${process.pid}-`)

/** Stops and removes the clusters of earlier runs that were killed before they could do it themselves. */
export function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^unknot-test-run-(\d+)-/.exec(name)?.[1]
    if (pid === undefined || processStart(Number(pid)) !== null) continue
    const folder = join(tmpdir(), name)
    stopLeftover(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}
