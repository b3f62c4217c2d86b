import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** What can be asked of the machine; tests give their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  /** True when the program starts and says its version */
  readonly starts: (program: string) => boolean
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium that starts on this machine: `CHROMIUM_PATH` when set (and nothing else then), else the first found. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env.CHROMIUM_PATH
  if (chosen !== undefined && chosen !== '') return machine.starts(chosen) ? chosen : undefined
  return [...names, ...places].find((program) => machine.starts(program))
}

/** The file behind a program's name: a browser is started by its path, not looked up again. */
export function fileOf(program: string, path = process.env['PATH'] ?? '', exists = existsSync): string {
  if (isAbsolute(program)) return program
  return (
    path
      .split(delimiter)
      .map((folder) => join(folder, program))
      .find(exists) ?? program
  )
}

/** True on Debian or Ubuntu as root, where we may install a package. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && aptSystem()
}

/** Installs Debian's chromium; true when apt said it worked. */
export function installChromium(): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  // The lists may be stale or absent; a repository that cannot be reached need not stop the install.
  apt('update')
  return apt('install', '-y', '--no-install-recommends', 'chromium')
}

/** The command that installs a browser on this system, for a person to run. */
export function installCommand(): string {
  if (aptSystem()) return 'sudo apt-get install chromium'
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  if (process.platform === 'win32') return 'winget install Google.Chrome'
  return 'npx playwright install chromium, then set CHROMIUM_PATH to it'
}

function aptSystem(): boolean {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

const thisMachine: Machine = {
  env: process.env,
  starts: (program) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
}
