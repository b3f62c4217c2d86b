import { expect, test } from 'vitest'
import { dependencies } from './dependencies.ts'
import { plantTree } from './planted-tree.ts'

test('an import that the workspace does not declare, even when the root does', () => {
  const root = plantTree({
    'package.json': '{ "devDependencies": { "zod": "1.0.0", "@scope/tool": "1.0.0" } }',
    'packages/office/package.json': '{ "dependencies": { "@unknot/clinical": "0.1.0" } }',
    'packages/office/src/a.ts': `import { z } from 'zod/v4'\nimport '@unknot/clinical/statistics/mean'\nimport tool from '@scope/tool/x'\n`,
    'packages/office/src/a.test.ts': `import { z } from 'zod'\n`,
  })
  expect(dependencies(root)).toEqual([
    { file: 'packages/office/src/a.ts', line: 1, message: expect.stringContaining('"zod"') },
    { file: 'packages/office/src/a.ts', line: 3, message: expect.stringContaining('"@scope/tool"') },
  ])
})

test('a workspace of ours that is used but not declared', () => {
  const root = plantTree({
    'packages/office/package.json': '{}',
    'packages/office/src/a.ts': `import '@unknot/clinical/statistics/mean'\n`,
  })
  expect(dependencies(root)).toMatchObject([{ message: expect.stringContaining('"@unknot/clinical"') }])
})

test('a declaration that the map forbids', () => {
  const root = plantTree({
    'packages/clinical/package.json': '{ "dependencies": { "@unknot/server": "0.1.0" } }',
  })
  expect(dependencies(root)).toEqual([
    {
      file: 'packages/clinical/package.json',
      message: 'clinical declares @unknot/server, which it may not import',
    },
  ])
})

test('a script that uses a package the root does not declare', () => {
  const root = plantTree({ 'package.json': '{}', 'scripts/a.ts': `import pg from 'pg'\nimport 'node:fs'\n` })
  expect(dependencies(root)).toEqual([
    { file: 'scripts/a.ts', line: 1, message: expect.stringContaining('"pg"') },
  ])
})
