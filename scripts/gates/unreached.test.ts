import { expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { unreached } from './unreached.ts'

test('a file that nothing imports, and one that only its test imports', () => {
  const root = plantTree({
    'packages/office/src/links/forgotten.ts': 'export const a = 1\n',
    'packages/office/src/links/tested.ts': 'export const b = 1\n',
    'packages/office/src/links/tested.test.ts': `import { b } from './tested.ts'\n`,
  })
  expect(unreached(root).map((one) => one.file)).toEqual([
    'packages/office/src/links/forgotten.ts',
    'packages/office/src/links/tested.ts',
  ])
})

test('imports by package name, by import() and by address, pages and started files reach', () => {
  const root = plantTree({
    'packages/office/src/links/link.ts': 'export const a = 1\n',
    'packages/server/src/cli/main.ts': `const load = () => import('./start.ts')\n`,
    'packages/server/src/cli/start.ts': `import { a } from '@unknot/office/links/link'\n`,
    'packages/web/index.html': '<script type="module" src="/src/app/main.tsx"></script>\n',
    'packages/web/src/app/main.tsx': `new Worker(new URL('./worker.ts', import.meta.url))\n`,
    'packages/web/src/app/worker.ts': 'export const b = 1\n',
    'packages/server/src/testing/factory.ts': 'export const c = 1\n',
    'packages/web/vite.config.ts': 'export default 1\n',
  })
  expect(unreached(root)).toEqual([])
})
