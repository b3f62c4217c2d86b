import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The knowledge version: a hash of every data file, so that the same content always has the same version. */
export function knowledgeVersion(folder: string): string {
  const hash = createHash('sha256')
  for (const file of jsonFiles(folder)) {
    hash.update(`${relative(folder, file).replaceAll('\\', '/')}\n`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}

/** Every data file below a folder, in the same order on every machine. */
export function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.json') && statSync(file).isFile())
    .sort()
}
