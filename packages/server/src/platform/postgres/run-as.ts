import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Stopped } from '../sentence.ts'

/**
 * PostgreSQL refuses to run as root. As an ordinary user there is nothing to do; as root it runs as `postgres` (made
 * when missing), else as `nobody`. Where a folder above is closed to that user (a clone in /root), the capability to
 * pass closed folders is kept for it, by `setpriv`.
 */
export type RunAs = {
  readonly user: { readonly uid: number; readonly gid: number } | null
  /** Turns a program and its arguments into what is spawned. */
  readonly command: (program: string, args: readonly string[]) => readonly [string, readonly string[]]
  readonly spawnOptions: { readonly uid?: number; readonly gid?: number }
}

const asOurselves: RunAs = { user: null, command: (program, args) => [program, args], spawnOptions: {} }

/** Decides how to run the programs so that each of the given paths (a program, a folder) can be reached. */
export function chooseRunAs(paths: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return asOurselves
  const user = findUser('postgres') ?? makeUser('postgres') ?? findUser('nobody')
  if (user === null) {
    throw new Stopped(
      'PostgreSQL does not run as root and no other user was found. Start Unknot as an ordinary user, or set DATABASE_URL.',
    )
  }
  const plain: RunAs = { user, command: (program, args) => [program, args], spawnOptions: user }
  if (reaches(plain, paths)) return plain
  const keeping: RunAs = {
    user,
    command: (program, args) => ['setpriv', [...keepPassage(user), program, ...args]],
    spawnOptions: {},
  }
  if (reaches(keeping, paths)) return keeping
  throw new Stopped(
    `PostgreSQL does not run as root, and its user cannot reach ${paths.join(' and ')}. Move Unknot out of a closed ` +
      'folder such as /root, start it as an ordinary user, or set DATABASE_URL.',
  )
}

const keepPassage = (user: { uid: number; gid: number }): string[] => [
  `--reuid=${user.uid}`,
  `--regid=${user.gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  // PostgreSQL asks with access(2) whether it may run its own programs; without this the answer forgets the capability.
  '--securebits=+no_setuid_fixup',
]

function reaches(runAs: RunAs, paths: readonly string[]): boolean {
  const [program, args] = runAs.command('/bin/sh', [
    '-c',
    'for path in "$@"; do test -x "$path" || exit 1; done',
    'sh',
    ...paths,
  ])
  return spawnSync(program, args, { ...runAs.spawnOptions, stdio: 'ignore', cwd: '/' }).status === 0
}

function findUser(name: string): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'))
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : null
}

function makeUser(name: string): { uid: number; gid: number } | null {
  const made = spawnSync('/usr/sbin/useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ])
  return made.status === 0 ? findUser(name) : null
}
