import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const headLine = z.object({ practiceId: z.string(), sealNo: z.int(), head: z.string(), sealedAt: z.string() })
export type AuditHead = z.infer<typeof headLine>

export const headsPath = (dataFolder: string): string => join(dataFolder, 'audit-heads.jsonl')

/** Writes a new head outside the database, one line each, flushed to the disk. */
export function appendHead(dataFolder: string, head: AuditHead): void {
  const handle = openSync(headsPath(dataFolder), 'a', 0o600)
  try {
    appendFileSync(handle, `${JSON.stringify(head)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The newest head of each practice that was written outside. A last line that was cut off in mid-write is passed over. */
export function newestHeads(dataFolder: string): ReadonlyMap<string, AuditHead> {
  const path = headsPath(dataFolder)
  const newest = new Map<string, AuditHead>()
  for (const line of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    const head = parseLine(line)
    if (head !== null && head.sealNo > (newest.get(head.practiceId)?.sealNo ?? 0))
      newest.set(head.practiceId, head)
  }
  return newest
}

function parseLine(line: string): AuditHead | null {
  try {
    return headLine.parse(JSON.parse(line))
  } catch {
    return null
  }
}
