import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Stops a PostgreSQL that still runs in this folder because the program that started it was killed. We hold the lock
 * of the data folder, so nobody else can be using it.
 */
export function stopLeftover(folder: string): void {
  const pidFile = join(folder, 'postmaster.pid')
  if (process.platform === 'win32' || !existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!commandOf(pid).includes(folder)) return
  process.kill(pid, 'SIGINT')
  const end = performance.now() + 30_000
  while (existsSync(pidFile) && performance.now() < end) spawnSync('sleep', ['0.05'])
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout ?? ''
}
