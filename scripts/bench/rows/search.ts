import { findClients } from '@unknot/server/features/clients/find-clients'
import { runRead } from '@unknot/server/platform/reads/run-read'
import { openBenchApp } from '../app.ts'
import type { BenchDatabases } from '../databases.ts'
import { inTurn } from '../measure.ts'
import { timed, type Row } from '../row.ts'
import { oneOf } from '../seed/chance.ts'
import { familyNames, givenNames } from '../seed/names.ts'
import { sizes, worldOf, type SizeName } from '../seed/world.ts'

/** Finding a client by a name, half of the times with a slip of the finger, in one practice. */
export async function searchRows(
  databases: BenchDatabases,
  size: SizeName,
  rounds: number,
): Promise<readonly Row[]> {
  const app = await openBenchApp(databases.url(size), databases.secrets)
  try {
    const practiceId = worldOf(sizes[size]).practices[0]?.id ?? ''
    const find = async (words: string): Promise<void> => {
      const query = { words, archived: 'no' as const }
      const outcome = await runRead(app.services, findClients, app.caller, { practiceId, params: {}, query })
      if (!outcome.ok) throw new Error(`A search was refused: ${outcome.refusal.code}`)
    }
    const figures = await inTurn(
      {
        exact: (round) => find(nameAt(round)),
        slip: (round) => find(withSlip(nameAt(round), round)),
        first: () => find(''),
      },
      rounds,
      20,
    )
    const inPractice = `${(sizes[size].clients / sizes[size].practices).toLocaleString('en')} clients in the practice`
    return [
      { id: 'search-name', what: 'find a client by name', on: inPractice, ...timed(figures.exact) },
      { id: 'search-slip', what: 'find a client by a mistyped name', on: inPractice, ...timed(figures.slip) },
      {
        id: 'search-recent',
        what: 'the list before anything is typed',
        on: inPractice,
        ...timed(figures.first),
      },
    ]
  } finally {
    await app.close()
  }
}

const nameAt = (round: number): string =>
  round % 3 === 0
    ? oneOf(familyNames, round, 51)
    : `${oneOf(givenNames, round, 52)} ${oneOf(familyNames, round, 53)}`

/** Two neighbouring letters swapped. */
function withSlip(name: string, round: number): string {
  const at = 1 + (Math.abs(round) % Math.max(1, name.length - 2))
  return `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`
}
