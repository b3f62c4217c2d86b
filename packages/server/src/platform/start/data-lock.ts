import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { systemClock } from '../clock.ts'
import { Stopped } from '../sentence.ts'
import { processStart } from './process-start.ts'

const holder = z.object({ pid: z.int(), started: z.string(), host: z.string() })

const beat = 5_000
/** A lock of another machine (or container) is dead when its holder has not touched it for this long. */
const silence = 30_000

/**
 * Takes the data folder for this process alone. A second start is refused with a sentence; a lock whose holder is gone
 * (killed, machine restarted) is taken over. Answers how to give it back.
 */
export function lockDataFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const own = JSON.stringify({ pid: process.pid, started: processStart(process.pid) ?? '', host: hostname() })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (takeFree(path, own)) return keep(path, own)
    const found = readOrNull(path)
    if (found === null) continue
    if (isHeld(path, found)) throw heldBy(folder, found)
    putAside(path, found)
  }
  throw new Stopped(
    `The data folder ${folder} is being taken by another start of Unknot. Nothing was changed.`,
  )
}

function takeFree(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}

function isHeld(path: string, found: string): boolean {
  const parsed = holder.safeParse(parse(found))
  if (!parsed.success) return false
  const { pid, started, host } = parsed.data
  if (host === hostname()) return pid !== process.pid && processStart(pid) === started
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return systemClock.now().getTime() - touched < silence
}

// Renaming is atomic, but between reading and renaming somebody else may have taken over: then theirs is put back.
function putAside(path: string, found: string): void {
  const aside = `${path}.${process.pid}.old`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== found) linkSync(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function keep(path: string, own: string): () => void {
  const touch = setInterval(() => {
    const now = systemClock.now()
    if (readOrNull(path) === own) utimesSync(path, now, now)
  }, beat)
  touch.unref()
  return () => {
    clearInterval(touch)
    if (readOrNull(path) === own) rmSync(path, { force: true })
  }
}

function heldBy(folder: string, found: string): Stopped {
  const { pid, host } = holder.parse(parse(found))
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`
  return new Stopped(
    `Unknot is already running on the data folder ${folder} (${where}). Use that one, or stop it first. Nothing was changed.`,
  )
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
