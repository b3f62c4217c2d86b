import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests of a run passed, failed and were skipped. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 }
export const oneFailure: Counts = { ...noTests, failed: 1 }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()).default([]),
})

/** Reads Vitest's JSON report. A file that broke before its first test counts as one failure. */
export function vitestCounts(text: string): Counts {
  const report = vitestReport.parse(JSON.parse(text))
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Reads Playwright's JSON report. A journey that passed only at a second try has failed. */
export function playwrightCounts(text: string): Counts {
  const { stats, errors } = playwrightReport.parse(JSON.parse(text))
  const failed = stats.unexpected + stats.flaky
  return {
    passed: stats.expected,
    failed: Math.max(failed, errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  }
}

/**
 * The counts of a finished runner: what its report says, and at least one failure when the runner ended badly or left
 * no report that can be read.
 */
export function countsOf(file: string, code: number, read: (text: string) => Counts): Counts {
  const counts = parse(file, read)
  if (!counts) return oneFailure
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (so, one) => ({
      passed: so.passed + one.passed,
      failed: so.failed + one.failed,
      skipped: so.skipped + one.skipped,
    }),
    noTests,
  )
}

/** `12 passed, 0 failed`, and `, 1 skipped` when there are any. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function parse(file: string, read: (text: string) => Counts): Counts | undefined {
  if (!existsSync(file)) return undefined
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
