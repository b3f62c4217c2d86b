import { expect, test } from 'vitest'
import { licences } from './licences.ts'
import { plantTree } from './planted-tree.ts'

const lock = (license: string | undefined) =>
  plantTree({
    'package-lock.json': JSON.stringify({
      packages: { '': { license: 'GPL-3.0' }, 'node_modules/a/node_modules/@s/b': { license } },
    }),
  })

test.each([['GPL-3.0-only'], ['MIT AND AGPL-3.0'], ['SEE LICENSE IN LICENSE.md'], [undefined]])(
  '%s',
  (license) => {
    expect(licences(lock(license))).toEqual([
      { file: 'package-lock.json', message: expect.stringContaining('@s/b') },
    ])
  },
)

test.each(['MIT', '(MIT OR GPL-2.0)', 'MIT and ISC'])('%s passes', (license) => {
  expect(licences(lock(license))).toEqual([])
})
