/**
 * `npm run check`: runs every gate, prints one line each with its time, then everything that was found.
 * `npm run check -- lint types` runs only those. Ends with code 1 when anything but warnings was found.
 */
import { join } from 'node:path'
import { exceptions, withoutExceptions, type Exception } from './gates/exceptions.ts'
import { gates } from './gates/gates.ts'
import { violationLine, type Gate, type Violation } from './gates/violation.ts'

const root = join(import.meta.dirname, '..')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const unknown = wanted.filter((name) => gates[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no gate "${unknown.join('", "')}". The gates: ${Object.keys(gates).join(', ')}`)
  process.exit(2)
}
process.exitCode = (await checkAll(wanted)) ? 0 : 1

async function checkAll(only: readonly string[]): Promise<boolean> {
  const chosen = Object.entries(gates).filter(([name]) => only.length === 0 || only.includes(name))
  const failures: string[] = []
  const used = new Set<Exception>()
  for (const [name, gate] of chosen) {
    const result = await runGate(name, gate)
    for (const exception of result.used) used.add(exception)
    failures.push(
      ...result.standing.filter((one) => one.warning !== true).map((one) => `${name}: ${violationLine(one)}`),
    )
  }
  failures.push(
    ...stale(
      chosen.map(([name]) => name),
      used,
    ),
  )
  if (failures.length === 0) {
    console.log('\nAll gates passed.')
    return true
  }
  console.log(`\n${failures.length} found:\n${failures.map((line) => `  ${line}`).join('\n')}`)
  return false
}

async function runGate(name: string, gate: Gate): Promise<ReturnType<typeof withoutExceptions>> {
  const start = performance.now()
  const result = withoutExceptions(name, await found(gate))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const errors = result.standing.filter((one) => one.warning !== true)
  const warnings = result.standing.filter((one) => one.warning === true)
  const count = errors.length === 0 ? 'ok' : `${errors.length} found`
  const warned = warnings.length === 0 ? '' : `, ${warnings.length} warnings`
  console.log(`${name.padEnd(16)} ${seconds.padStart(6)} s  ${count}${warned}`)
  for (const one of warnings) console.log(`  warning: ${violationLine(one)}`)
  return result
}

/** A gate that breaks has not passed. */
async function found(gate: Gate): Promise<readonly Violation[]> {
  try {
    return await gate(root)
  } catch (error) {
    return [
      {
        file: 'scripts/gates',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      },
    ]
  }
}

function stale(ran: readonly string[], used: ReadonlySet<Exception>): readonly string[] {
  return exceptions
    .filter((one) => ran.includes(one.gate) && !used.has(one))
    .map((one) => `exceptions: ${one.file} no longer needs its exception from "${one.gate}": take it out`)
}
