import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processStart } from '../start/process-start.ts'

/** The port of the embedded PostgreSQL of a data folder while it runs, else null: line 4 of its own pid file. */
export function runningPort(clusterFolder: string): number | null {
  const file = join(clusterFolder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return processStart(Number(pid)) === null ? null : Number(port)
}
