import { expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { forbiddenWords } from './words.ts'

// Every planted word is put together here, so that this file holds none of them.
const planted = [
  ['scripts/a.ts', `// TO${'DO'} later`],
  ['scripts/a.ts', `// FIX${'ME'} later`],
  ['packages/server/migrations/0001-a.sql', `-- TO${'DO'} later`],
  ['scripts/a.ts', `const a: an${'y'} = 1`],
  ['scripts/a.ts', `const a = b as an${'y'}`],
  ['scripts/a.ts', `const a = new Map<an${'y'}>()`],
  ['scripts/a.ts', `// @ts-expect-${'error'} wrong`],
  ['scripts/a.ts', `const path = '/wo${'rk'}/main/data'`],
  ['docs/a.md', `Look in /ho${'me'}/anna/unknot`],
  ['docs/a.md', `Look in (/Us${'ers'}/Anna/unknot)`],
  ['package-lock.json', `"resol${'ved'}": "https://example.org/a.tgz"`],
  ['docs/a.md', `from registry.npm${'js'}.org`],
  ['scripts/a.test.ts', `it.sk${'ip'}('later', () => {})`],
  ['scripts/a.test.ts', `describe.on${'ly'}('now', () => {})`],
  ['scripts/a.test.ts', `test.to${'do'}('soon')`],
  ['e2e/loop.spec.ts', `test.fix${'me'}('later', () => {})`],
] as const

test.each(planted)('%s: %s', (file, text) => {
  expect(forbiddenWords(plantTree({ [file]: `// first line\n${text}\n` }))).toMatchObject([{ file, line: 2 }])
})

test('near words pass', () => {
  const text = `const anyone: anything = network.skip(1)\nconst url = 'https://example.org/home/anna'\n// Use any of these, as any other: any.\nconst words = 'as any, : any'\n`
  expect(forbiddenWords(plantTree({ 'scripts/a.ts': text }))).toEqual([])
})
