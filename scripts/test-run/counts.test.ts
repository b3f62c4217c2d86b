import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countsLine, countsOf, playwrightCounts, sum, vitestCounts } from './counts.ts'

const vitest = (more: object) =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [], ...more })

test('Vitest: a file that broke before its first test is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ]
  expect(vitestCounts(vitest({ numFailedTests: 1, testResults }))).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
  })
})

test('Playwright: flaky is failed, and so is an error outside the tests', () => {
  const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }
  expect(playwrightCounts(JSON.stringify({ stats })).failed).toBe(1)
  expect(playwrightCounts(JSON.stringify({ stats: { ...stats, flaky: 0 }, errors: [{}] })).failed).toBe(1)
})

test('a runner that ended badly has failed, whatever its report says', () => {
  const file = reportFile(vitest({}))
  expect(countsOf(file, 0, vitestCounts)).toEqual({ passed: 3, failed: 0, skipped: 1 })
  expect(countsOf(file, 1, vitestCounts).failed).toBe(1)
})

test('no report, or one that cannot be read, is a failure', () => {
  expect(countsOf('/nowhere/report.json', 0, vitestCounts).failed).toBe(1)
  expect(countsOf(reportFile('{ "half": '), 0, vitestCounts).failed).toBe(1)
})

test('the last line', () => {
  const one = { passed: 2, failed: 1, skipped: 0 }
  expect(countsLine(sum([one, { passed: 5, failed: 0, skipped: 0 }]))).toBe('7 passed, 1 failed')
  expect(countsLine({ ...one, skipped: 4 })).toBe('2 passed, 1 failed, 4 skipped')
})

function reportFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-counts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.json')
  writeFileSync(file, text)
  return file
}
