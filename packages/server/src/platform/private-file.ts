import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/** Writes a file only its owner can read (mode 600), whole or not at all: written aside, flushed, then renamed. */
export function writePrivately(path: string, content: string): void {
  const aside = `${path}.${process.pid}.new`
  const handle = openSync(aside, 'w', 0o600)
  try {
    writeSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(aside, path)
}
