import { spawn } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { systemClock } from '../clock.ts'
import { Stopped } from '../sentence.ts'
import { compressFiles } from './compress-files.ts'

const packages = join(import.meta.dirname, '../../../..')
const web = join(packages, 'web')
export const webFolder = join(web, 'dist')
const stamp = join(webFolder, '.built')

// What the pages are made from: their own sources and the packages they carry with them.
const sources = [
  ...['src', 'build', 'public', 'index.html', 'portal.html', 'vite.config.ts', 'package.json'].map((name) =>
    join(web, name),
  ),
  ...['clinical', 'office', 'contract'].flatMap((name) => [
    join(packages, name, 'src'),
    join(packages, name, 'generated'),
  ]),
]

/** Builds the pages when a source is newer than the last build. Says how long it takes; answers whether it built. */
export async function buildWebWhenStale(say: (line: string) => void): Promise<boolean> {
  if (!existsSync(join(web, 'vite.config.ts'))) return false
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const begun = systemClock.now()
  if (built > 0 && sources.every((place) => newest(place) <= built)) return false
  say('Building the pages (after an update; about half a minute) …')
  const start = performance.now()
  // Built aside and put in place whole, so that neither a running server nor a second build meets half of it.
  const aside = join(packages, '../node_modules/.cache', `unknot-pages-${process.pid}`)
  try {
    await runVite(aside)
    await compressFiles(aside)
    writeFileSync(join(aside, '.built'), '')
    // The stamp carries the moment the build began: a file saved meanwhile is built next time.
    utimesSync(join(aside, '.built'), begun, begun)
    putInPlace(aside)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  say(`The pages are built (${((performance.now() - start) / 1000).toFixed(1)} s).`)
  return true
}

function newest(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(place, { withFileTypes: true }).reduce(
    (latest, { name }) => (/\.test\.tsx?$/.test(name) ? latest : Math.max(latest, newest(join(place, name)))),
    0,
  )
}

function putInPlace(aside: string): void {
  const old = `${aside}-old`
  if (existsSync(webFolder)) renameSync(webFolder, old)
  // Two builds at once: the later one replaces what the other has just put there.
  if (existsSync(webFolder)) rmSync(webFolder, { recursive: true })
  renameSync(aside, webFolder)
  rmSync(old, { recursive: true, force: true })
}

function runVite(outDir: string): Promise<void> {
  const from = createRequire(join(web, 'package.json'))
  const vite = join(dirname(from.resolve('vite/package.json')), 'bin/vite.js')
  const child = spawn(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: web,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => said.push(part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve()
      const words = Buffer.concat(said).toString('utf8').trim().split('\n').slice(-30).join('\n')
      reject(new Stopped(`The pages could not be built. The builder said:\n${words}`))
    })
  })
}
