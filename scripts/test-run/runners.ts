import { fileOf } from './chromium.ts'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { types } from '../gates/types.ts'
import { violationLine } from '../gates/violation.ts'
import { countsOf, noTests, playwrightCounts, vitestCounts, type Counts } from './counts.ts'

const root = join(import.meta.dirname, '../..')

/** Checks the types; every error found counts as a failure, and none as a test passed. */
export async function runTypes(): Promise<Counts> {
  const found = await types(root)
  for (const one of found) console.log(`  ${violationLine(one)}`)
  return { ...noTests, failed: found.length }
}

/** Runs one project of vitest.config.ts. */
export function runVitest(project: 'pure' | 'db', files: readonly string[]): Promise<Counts> {
  return withReport(async (report) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const code = await run('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...files], {})
    return countsOf(report, code, vitestCounts)
  })
}

/** Runs the journeys of e2e/ in the given Chromium. */
export function runJourneys(chromium: string, files: readonly string[]): Promise<Counts> {
  return withReport(async (report) => {
    const env = { CHROMIUM_PATH: fileOf(chromium), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const args = ['test', '--pass-with-no-tests', '--reporter=list,json', ...files]
    const code = await run('@playwright/test/cli.js', args, env)
    return countsOf(report, code, playwrightCounts)
  })
}

async function withReport(work: (report: string) => Promise<Counts>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-test-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(entry: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', entry), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
