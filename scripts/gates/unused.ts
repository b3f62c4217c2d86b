import { z } from 'zod'
import { runTool, toolFailure } from './tool.ts'
import type { Violation } from './violation.ts'

const item = z.object({ name: z.string(), line: z.number().optional() })
const report = z.object({ issues: z.array(z.record(z.string(), z.unknown())) })

/** What knip calls each kind of thing that nothing uses, and how we say it. Kinds not named here are printed as they are. */
const sayings: Readonly<Record<string, string>> = {
  files: 'nothing imports this file',
  exports: 'nothing imports the export',
  types: 'nothing imports the type',
  dependencies: 'nothing imports the package',
  devDependencies: 'nothing uses the package',
  unlisted: 'imported but not declared:',
  unresolved: 'leads nowhere:',
}

/** knip with knip.json: no export, type, dependency or style sheet that nothing uses (source files: unreached.ts). */
export async function unused(root: string): Promise<readonly Violation[]> {
  const result = await runTool(root, 'knip/bin/knip.js', ['--no-progress', '--reporter=json'])
  const issues = parse(result.out)
  if (!issues) return [toolFailure('knip', result)]
  const found = issues.flatMap((issue) =>
    Object.entries(issue).flatMap(([kind, items]) => said(issue.file, kind, items)),
  )
  return found.length === 0 && result.code !== 0 ? [toolFailure('knip', result)] : found
}

function said(file: unknown, kind: string, items: unknown): readonly Violation[] {
  const list = z.array(item).safeParse(items)
  if (!list.success || (kind === 'files' && /\.tsx?$/.test(String(file)))) return []
  return list.data.map(({ name, line }) => ({
    file: String(file),
    ...(line === undefined ? {} : { line }),
    message: kind === 'files' ? (sayings.files ?? kind) : `${sayings[kind] ?? kind} ${name}`,
  }))
}

function parse(text: string): z.infer<typeof report>['issues'] | undefined {
  try {
    return report.parse(JSON.parse(text)).issues
  } catch {
    return undefined
  }
}
