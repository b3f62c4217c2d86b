/** The `unknot` command line: one line per command, each in a file of its own, loaded only when asked for. */
type Command = (args: readonly string[]) => Promise<number>

const commands: Record<string, { readonly about: string; readonly load: () => Promise<{ run: Command }> }> = {
  start: { about: 'starts the server; --sample opens the sample practice', load: () => import('./start.ts') },
  screen: { about: 'screens a client from a JSON file; no database', load: () => import('./screen.ts') },
}

/** What stands in the way is said as a sentence; anything else is a bug and keeps its stack. */
async function runOrSay(run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Stopped') throw error
    process.stderr.write(`\n${error.message}\n`)
    return 1
  }
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name]
if (command) {
  process.exitCode = await runOrSay(async () => (await command.load()).run(args))
} else {
  const lines = Object.entries(commands).map(([word, { about }]) => `  unknot ${word.padEnd(16)} ${about}`)
  process.stdout.write(`unknot <command>\n\n${lines.join('\n')}\n`)
  if (name !== 'help' && name !== '--help') {
    process.stderr.write(`\nThere is no command "${name}".\n`)
    process.exitCode = 2
  }
}
