import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { destinationOf, importsOf } from './imports.ts'
import { packageOf, packageRules } from './package-rules.ts'
import { isTest, sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

/**
 * Every package that a file imports is declared in the package.json of its workspace (for tests and scripts the root's
 * will do), and a workspace declares none of ours that it may not import.
 */
export function dependencies(root: string): readonly Violation[] {
  const atRoot = declared(root, 'package.json')
  const used = sourcesOf(root).flatMap((file) => {
    const owner = packageOf(file)
    const own = owner === undefined ? atRoot : declared(root, `packages/${owner}/package.json`)
    const known = isTest(file) ? new Set([...own, ...atRoot]) : own
    return importsOf(file, textOf(root, file)).flatMap(({ specifier, line }) => {
      const name = packageName(specifier, file)
      if (name === undefined || known.has(name) || name === `@unknot/${owner}`) return []
      // Scripts and journeys reach the workspaces through the root, which links them all.
      if (owner === undefined && name.startsWith('@unknot/')) return []
      const place = owner === undefined ? 'package.json' : `packages/${owner}/package.json`
      return [{ file, line, message: `"${name}" is imported but not declared in ${place}` }]
    })
  })
  return [...used, ...declarations(root)]
}

function packageName(specifier: string, file: string): string | undefined {
  if (specifier.startsWith('@unknot/')) return specifier.split('/').slice(0, 2).join('/')
  if (specifier.startsWith('virtual:')) return undefined
  const to = destinationOf(file, specifier)
  return to.kind === 'package' ? to.name : undefined
}

function declarations(root: string): readonly Violation[] {
  return Object.entries(packageRules).flatMap(([name, rule]) => {
    const file = `packages/${name}/package.json`
    return [...declared(root, file)]
      .filter((one) => one.startsWith('@unknot/') && !rule.mayImport.includes(one.slice('@unknot/'.length)))
      .map((one) => ({ file, message: `${name} declares ${one}, which it may not import` }))
  })
}

function declared(root: string, file: string): ReadonlySet<string> {
  if (!existsSync(join(root, file))) return new Set()
  const manifest: unknown = JSON.parse(textOf(root, file))
  const fields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const
  return new Set(fields.flatMap((field) => keysOf(manifest, field)))
}

function keysOf(manifest: unknown, field: string): readonly string[] {
  if (typeof manifest !== 'object' || manifest === null) return []
  const value: unknown = Reflect.get(manifest, field)
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
