import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const repository = join(import.meta.dirname, '../..')
const settings = [
  '.oxlintrc.json',
  '.oxfmtrc.json',
  'knip.json',
  'tsconfig.base.json',
  'tsconfig.json',
  '.gitignore',
]

/**
 * A small tree for one test of a gate, with the real settings of the tools, gone when the test ends.
 *
 * @example plantTree({ 'packages/clinical/src/knowledge/a.ts': "import fs from 'node:fs'\n" })
 */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'unknot-gate-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const name of settings) cpSync(join(repository, name), join(root, name))
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'dir')
  const manifest = '{ "name": "planted", "private": true, "type": "module", "workspaces": ["packages/*"] }\n'
  for (const [path, text] of Object.entries({ 'package.json': manifest, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
