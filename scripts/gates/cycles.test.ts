import { expect, test } from 'vitest'
import { cycles } from './cycles.ts'
import { plantTree } from './planted-tree.ts'

test('two files that import one another', () => {
  const root = plantTree({
    'packages/web/src/ui/a.ts': `import { b } from './b.ts'\nexport const a = b\n`,
    'packages/web/src/ui/b.ts': `import { a } from './a.ts'\nexport const b = a\n`,
  })
  expect(cycles(root)).toEqual([
    {
      file: 'packages/web/src/ui/a.ts',
      message: expect.stringContaining('a.ts → packages/web/src/ui/b.ts → '),
    },
  ])
})

test('a ring of three whose imports are all of types, through a package name', () => {
  const root = plantTree({
    'packages/clinical/src/statistics/a.ts': `import type { B } from './b.ts'\nexport type A = B\n`,
    'packages/clinical/src/statistics/b.ts': `export type { C as B } from './c.ts'\n`,
    'packages/clinical/src/statistics/c.ts': `export type C = import('@unknot/clinical/statistics/a').A\n`,
  })
  expect(cycles(root)).toHaveLength(1)
})

test('a file that imports itself, and a ring beside a long tail', () => {
  const root = plantTree({
    'scripts/self.ts': `import './self.ts'\n`,
    'scripts/one.ts': `import './two.ts'\n`,
    'scripts/two.ts': `import './three.ts'\n`,
    'scripts/three.ts': `import './two.ts'\n`,
  })
  expect(cycles(root).map((one) => one.file)).toEqual(['scripts/self.ts', 'scripts/three.ts'])
})

test('two ways to the same file are no cycle', () => {
  const root = plantTree({
    'scripts/a.ts': `import './b.ts'\nimport './c.ts'\n`,
    'scripts/b.ts': `import './c.ts'\n`,
    'scripts/c.ts': `export const c = 1\n`,
  })
  expect(cycles(root)).toEqual([])
})
