import { expect, test } from 'vitest'
import { lock, missingPackages } from './lock.ts'
import { plantTree } from './planted-tree.ts'

const text = (packages: object) => JSON.stringify({ packages })

test('a platform package that is named and not listed', () => {
  const names = { '@a/linux-x64-musl': '1.2.0', '@a/darwin-arm64': '1.2.0', '@a/wasm': '1.2.0' }
  const packages = {
    'node_modules/a': { dev: true, license: 'MIT', optionalDependencies: names },
    'node_modules/@a/darwin-arm64': {},
  }
  const root = plantTree({ 'package-lock.json': text(packages) })
  expect(lock(root)).toEqual([
    { file: 'package-lock.json', message: expect.stringContaining('@a/linux-x64-musl 1.2.0') },
  ])
  expect(missingPackages(text(packages))).toMatchObject([
    { os: ['linux'], cpu: ['x64'], libc: ['musl'], license: 'MIT', dev: true },
  ])
})

test('one listed beside the package that asks, or in a folder above, passes', () => {
  const packages = {
    'node_modules/b/node_modules/a': {
      optionalDependencies: { 'a-win32-x64': '1.0.0', 'a-linux-arm64': '1.0.0' },
    },
    'node_modules/b/node_modules/a-win32-x64': {},
    'node_modules/a-linux-arm64': {},
  }
  expect(missingPackages(text(packages))).toEqual([])
})
