import { expect, test } from 'vitest'
import { names } from './names.ts'
import { plantTree } from './planted-tree.ts'

test.each(['shared', 'common', 'core', 'utils', 'helpers', 'lib'])('a folder named %s', (word) => {
  const root = plantTree({ [`packages/web/src/${word}/a.ts`]: 'export const a = 1\n' })
  expect(names(root)).toEqual([
    { file: `packages/web/src/${word}`, message: expect.stringContaining(`"${word}"`) },
  ])
})

test('a file named utils.ts', () => {
  expect(names(plantTree({ 'packages/web/src/utils.ts': 'export const a = 1\n' }))).toHaveLength(1)
})

const barrels = [
  ['export *', 'packages/web/src/ui/parts.ts', `export * from './a.ts'\nexport const own = 1\n`],
  [
    'a file that only hands on',
    'packages/web/src/ui/parts.ts',
    `export { a } from './a.ts'\nexport type { B } from './b.ts'\n`,
  ],
  [
    'an index that hands on',
    'packages/web/src/ui/index.ts',
    `export { a } from './a.ts'\nexport const own = 1\n`,
  ],
] as const

test.each(barrels)('a barrel: %s', (_what, file, text) => {
  expect(names(plantTree({ [file]: text }))).toMatchObject([{ file, line: 1 }])
})

test('a file with content of its own that hands on one name passes', () => {
  const text = `export type { A } from './a.ts'\nexport const own = 1\n`
  expect(names(plantTree({ 'packages/web/src/ui/a.ts': text }))).toEqual([])
})

test('the one file through which a generated module is reached passes', () => {
  const text = `export { knowledgeVersion } from '../../generated/knowledge-version.ts'\n`
  expect(names(plantTree({ 'packages/clinical/src/knowledge/version.ts': text }))).toEqual([])
})
