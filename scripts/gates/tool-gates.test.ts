import { expect, test } from 'vitest'
import { format } from './format.ts'
import { lint } from './lint.ts'
import { plantTree } from './planted-tree.ts'
import { types } from './types.ts'
import { unused } from './unused.ts'

const settings = '{ "extends": "../../tsconfig.base.json", "include": ["src/**/*.ts"] }\n'

test('types: a wrong type in a package and in a test', async () => {
  const root = plantTree({
    'packages/office/tsconfig.json': settings.replace('["src/**/*.ts"]', '["src/a.ts"]'),
    'packages/office/src/a.ts': `export const minutes: number = 'sixty'\n`,
    'packages/office/src/b.test.ts': `export const weeks: number = 'six'\n`,
  })
  expect(await types(root)).toEqual([
    { file: 'packages/office/src/a.ts', line: 1, message: expect.stringContaining('TS2322') },
    { file: 'packages/office/src/b.test.ts', line: 1, message: expect.stringContaining('TS2322') },
  ])
})

test('types: a pure package that names a thing of the browser, or of node', async () => {
  const root = plantTree({
    'packages/office/tsconfig.json': settings,
    'packages/office/src/a.ts': `export const width: number = window.innerWidth\nexport const home: unknown = process.env\n`,
  })
  expect((await types(root)).map((one) => one.line)).toEqual([1, 2])
})

test('types: a syntax that does not erase', async () => {
  const root = plantTree({
    'packages/office/tsconfig.json': settings,
    'packages/office/src/a.ts': `export enum Side {\n  Left,\n}\n`,
  })
  expect(await types(root)).toMatchObject([{ line: 1, message: expect.stringContaining('TS1294') }])
})

const badLines = [
  ['no-explicit-any', `export const a: Array<${'any'}> = []`],
  ['no-floating-promises', `async function save(): Promise<void> {}\nsave()`],
  ['no-misused-promises', `const ask = async () => true\nexport const b = ask() ? 1 : 2`],
  [
    'switch-exhaustiveness-check',
    `export function c(side: 'l' | 'r') {\n  switch (side) {\n    case 'l':\n      return 1\n  }\n  return 0\n}`,
  ],
  ['eqeqeq', `export const d = (one: number) => one == 1`],
  ['no-unused-vars', `const unusedThing = 1`],
  ['no-unsafe-member-access', `export const e = (JSON.parse('1')).f`],
  ['no-console', `console.log('a')`],
] as const

test('lint: each planted line is caught', async () => {
  const files = badLines.map(([, text], index) => [`packages/office/src/a${index}.ts`, `${text}\n`] as const)
  const root = plantTree({ 'packages/office/tsconfig.json': settings, ...Object.fromEntries(files) })
  const found = await lint(root)
  for (const [index, [rule]] of badLines.entries()) {
    const here = found
      .filter((one) => one.file === `packages/office/src/a${index}.ts`)
      .map((one) => one.message)
    expect(here, rule).toContainEqual(expect.stringContaining(`(${rule})`))
  }
})

test('lint: a cycle', async () => {
  const root = plantTree({
    'packages/office/tsconfig.json': settings,
    'packages/office/src/a.ts': `import { b } from './b.ts'\nexport const a = () => b()\n`,
    'packages/office/src/b.ts': `import { a } from './a.ts'\nexport const b = (): number => a()\n`,
  })
  expect((await lint(root)).map((one) => one.message)).toContainEqual(expect.stringContaining('no-cycle'))
})

test('format: a file written another way', async () => {
  const root = plantTree({
    'packages/office/src/a.ts': `export const a = "1";\n`,
    'scripts/b.ts': `export const b = '1'\n`,
  })
  expect(await format(root)).toEqual([
    { file: 'packages/office/src/a.ts', message: expect.stringContaining('npm run format') },
  ])
})

test('unused: an export and a package that nothing uses', async () => {
  const root = plantTree({
    'package.json':
      '{ "name": "planted", "workspaces": ["packages/*"], "devDependencies": { "pg": "8.0.0" } }',
    'packages/server/package.json':
      '{ "name": "@unknot/server", "type": "module", "exports": { "./*": "./src/*.ts" } }',
    'packages/server/src/cli/main.ts': `import { used } from '../used.ts'\nused()\n`,
    'packages/server/src/used.ts': `export function used() {}\nexport function left() {}\n`,
  })
  const found = (await unused(root)).map((one) => `${one.file} ${one.message}`)
  expect(found).toContain('packages/server/src/used.ts nothing imports the export left')
  expect(found).toContain('package.json nothing uses the package pg')
  expect(found.join('\n')).not.toContain('export used')
})

test('a clean tree passes all four', async () => {
  const root = plantTree({
    'packages/office/tsconfig.json': settings,
    'packages/office/src/a.ts': `export const a = 1\n`,
    'scripts/a.ts': `export const a = 1\n`,
  })
  expect([await types(root), await lint(root), await format(root)]).toEqual([[], [], []])
})
