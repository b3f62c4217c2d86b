import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './data-lock.ts'
import { processStart } from './process-start.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unknot-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lock = () => join(folder, 'lock')
const parent = process.ppid
const hold = (holder: object) => writeFileSync(lock(), JSON.stringify(holder))

test('is taken and given back', () => {
  const giveBack = lockDataFolder(folder)
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() })
  giveBack()
  expect(existsSync(lock())).toBe(false)
})

test('held by a running process it is refused, and stays as it is', () => {
  const held = { pid: parent, started: processStart(parent), host: hostname() }
  hold(held)
  expect(() => lockDataFolder(folder)).toThrow(
    `already running on the data folder ${folder} (process ${parent})`,
  )
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toEqual(held)
})

test.each([
  ['whose process is gone', { pid: 2 ** 22 - 1, started: '1', host: hostname() }],
  ['whose number another process has now', { pid: parent, started: 'long ago', host: hostname() }],
])('one %s is taken over', (_case, holder) => {
  hold(holder)
  lockDataFolder(folder)()
  expect(existsSync(lock())).toBe(false)
})

test('one that cannot be read is taken over', () => {
  writeFileSync(lock(), '{"pid": 1')
  lockDataFolder(folder)()
})

test('of another machine it counts while it is being touched, and no longer', () => {
  hold({ pid: 1, started: '1', host: 'elsewhere' })
  expect(() => lockDataFolder(folder)).toThrow('process 1 on elsewhere')
  const before = new Date(performance.timeOrigin - 60_000)
  utimesSync(lock(), before, before)
  lockDataFolder(folder)()
})
