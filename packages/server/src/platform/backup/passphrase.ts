import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Stopped } from '../sentence.ts'

const shortest = 12

/** The passphrase of a backup: UNKNOT_PASSPHRASE, else asked for without showing it; twice for a new backup. */
export async function askPassphrase(
  environment: Readonly<Record<string, string | undefined>>,
  twice: boolean,
): Promise<string> {
  const given = environment['UNKNOT_PASSPHRASE']
  if (given !== undefined && given !== '') return longEnough(given, twice)
  if (!process.stdin.isTTY) {
    throw new Stopped(
      'Set UNKNOT_PASSPHRASE to the passphrase of the backup, or run this in a terminal that can ask for it.',
    )
  }
  const first = longEnough(await askHidden('Passphrase of the backup: '), twice)
  if (twice && (await askHidden('The same once more: ')) !== first)
    throw new Stopped('The two are not the same. Nothing was written.')
  return first
}

function longEnough(passphrase: string, isNew: boolean): string {
  if (!isNew || passphrase.length >= shortest) return passphrase
  throw new Stopped(
    `Choose a passphrase of at least ${shortest} letters: whoever has the file can try as often as they like.`,
  )
}

async function askHidden(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const answer = await reader.question('')
  reader.close()
  process.stderr.write('\n')
  return answer
}
