/**
 * `node scripts/complete-lock.ts`, after an `npm install` that changed package-lock.json: lists the platform packages
 * that npm could not fetch and left out (scripts/gates/lock.ts says why). They carry no hash; npm fetches one only on
 * the system it is for.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { missingPackages } from './gates/lock.ts'

const file = join(import.meta.dirname, '../package-lock.json')
const text = readFileSync(file, 'utf8')
const missing = missingPackages(text)
const lock = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
const listed = z.record(z.string(), z.unknown()).parse(lock.packages)
const added = missing.map(({ name, version, dev, license, os, cpu, libc }): [string, unknown] => [
  `node_modules/${name}`,
  {
    version,
    cpu,
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    license,
    optional: true,
    os,
  },
])
const packages = Object.entries<unknown>({ ...listed, ...Object.fromEntries(added) }).sort(([one], [other]) =>
  one.localeCompare(other, 'en'),
)
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
console.log(`${missing.length} platform packages added to package-lock.json`)
