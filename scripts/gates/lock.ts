import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { textOf } from './tree.ts'
import type { Violation } from './violation.ts'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      dev: z.boolean().optional(),
      license: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

/** A package for another system that package-lock.json names and does not list. */
export interface MissingPackage {
  readonly name: string
  readonly version: string
  readonly dev: boolean
  /** That of the package which names it: the two are one program */
  readonly license: string
  readonly os: readonly string[]
  readonly cpu: readonly string[]
  readonly libc: readonly string[]
}

const systems = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
])
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'])

/**
 * package-lock.json lists every platform package that another one names. npm leaves out those it could not fetch when it
 * wrote the lock, and then `npm ci` refuses the lock on every machine. `node scripts/complete-lock.ts` adds them.
 */
export function lock(root: string): readonly Violation[] {
  const file = 'package-lock.json'
  if (!existsSync(join(root, file))) return []
  return missingPackages(textOf(root, file)).map(({ name, version }) => ({
    file,
    message: `${name} ${version} is named and not listed, so npm ci refuses: node scripts/complete-lock.ts`,
  }))
}

/** The platform packages a lock names without listing them, with the system each is for, read from its name. */
export function missingPackages(text: string): readonly MissingPackage[] {
  const { packages } = lockfile.parse(JSON.parse(text))
  const missing = new Map<string, MissingPackage>()
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const words = name.split(/[/-]/)
      const os = words.filter((word) => systems.has(word))
      const cpu = words.filter((word) => processors.has(word))
      // One that is not for a single system is not a platform package.
      if (os.length !== 1 || cpu.length !== 1 || !/^\d/.test(version) || listed(packages, place, name))
        continue
      missing.set(name, {
        name,
        version,
        dev: entry.dev === true,
        license: entry.license ?? '',
        os,
        cpu,
        libc: libcOf(words, os),
      })
    }
  }
  return [...missing.values()]
}

/** As Node finds packages: beside the one that asks, then in every folder above it. */
function listed(packages: Readonly<Record<string, unknown>>, place: string, name: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true
    if (at === '') return false
  }
}

function libcOf(words: readonly string[], os: readonly string[]): readonly string[] {
  if (!os.includes('linux')) return []
  if (words.some((word) => word.startsWith('musl'))) return ['musl']
  return words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []
}
