import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runTool, toolFailure } from './tool.ts'
import type { Violation } from './violation.ts'

/** TypeScript finds no error in any package, nor in the tests, scripts and journeys. */
export async function types(root: string): Promise<readonly Violation[]> {
  const found = new Map<string, Violation>()
  for (const project of projects(root)) {
    for (const one of await check(root, project)) found.set(`${one.file}:${one.line}:${one.message}`, one)
  }
  return [...found.values()]
}

function projects(root: string): readonly string[] {
  const packages = join(root, 'packages')
  const names = existsSync(packages) ? readdirSync(packages).sort() : []
  return [...names.map((name) => `packages/${name}`), '.'].filter((one) =>
    existsSync(join(root, one, 'tsconfig.json')),
  )
}

async function check(root: string, project: string): Promise<readonly Violation[]> {
  const result = await runTool(root, 'typescript/bin/tsc', ['-p', project, '--noEmit', '--pretty', 'false'])
  if (result.code === 0) return []
  const errors = result.out.split('\n').flatMap((line): readonly Violation[] => {
    const found = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line)
    if (!found) return []
    const file = relative(root, join(root, found[1] ?? '')).replaceAll('\\', '/')
    return [{ file, line: Number(found[2]), message: `${found[3]} ${found[4]}` }]
  })
  // "No inputs were found": a package that has no source yet has no type error either.
  if (errors.length === 0 && result.out.includes('TS18003')) return []
  return errors.length > 0 ? errors : [toolFailure(`tsc -p ${project}`, result)]
}
