import { parseArgs } from 'node:util'
import { Stopped } from '../platform/sentence.ts'

/** Reads what follows a command: named words that must be there, and switches. */
export function readArguments(
  args: readonly string[],
  usage: string,
  words: number,
  switches: readonly string[] = [],
): { readonly words: readonly string[]; readonly on: ReadonlySet<string> } {
  try {
    const options = Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }]))
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (positionals.length !== words) throw new Error(`expected ${words}`)
    return { words: positionals, on: new Set(Object.keys(values)) }
  } catch {
    throw new Stopped(`Use it like this:  ${usage}`)
  }
}

export const sayLine = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
