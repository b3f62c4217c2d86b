import { openChart as declaration } from '@unknot/contract/chart'
import { readUrl } from '@unknot/contract/wire/read'
import { openChart } from '@unknot/server/features/chart/open-chart'
import { runRead } from '@unknot/server/platform/reads/run-read'
import { openBenchApp, type BenchApp } from '../app.ts'
import type { BenchDatabases } from '../databases.ts'
import { inTurn } from '../measure.ts'
import { timed, type Row } from '../row.ts'
import { mixed } from '../seed/chance.ts'
import { sizes, worldOf, type Client, type SizeName } from '../seed/world.ts'
import { perSecond } from './per-second.ts'
import { appPool, recording, replay, type Statement } from './own-sql.ts'
import { startServing } from './serve.ts'

const warmUp = 60
const connections = 4

/** Clients in an order that jumps between practices, each once until all were asked for. */
export function clientsOf(size: SizeName): (round: number) => Client {
  const { clients } = worldOf(sizes[size])
  const order = clients.toSorted((left, right) => mixed(left.number, 77) - mixed(right.number, 77))
  return (round) => {
    const client = order[(round + order.length * 1000) % order.length]
    if (client === undefined) throw new Error('A world has clients.')
    return client
  }
}

const open = async (app: BenchApp, { id, practice }: Client): Promise<void> => {
  const asked = { practiceId: practice.id, params: { clientId: id }, query: {} }
  const outcome = await runRead(app.services, openChart, app.caller, asked)
  if (!outcome.ok) throw new Error(`A chart was refused: ${outcome.refusal.code}`)
}

/** The statements that opening each of these charts sends, written down as the server sends them. */
async function statementsOf(
  app: BenchApp,
  databases: BenchDatabases,
  size: SizeName,
  clients: readonly Client[],
): Promise<readonly (readonly Statement[])[]> {
  const { practices, take } = recording(appPool(databases.url(size), databases.secrets, 1))
  const all: (readonly Statement[])[] = []
  for (const client of clients) {
    await open({ ...app, services: { ...app.services, practices } }, client)
    all.push(take())
  }
  await practices.close()
  return all
}

/** One chart at a time: through the server, through HTTP, and its own SQL straight through the driver. */
export async function chartRows(
  databases: BenchDatabases,
  size: SizeName,
  rounds: number,
  name: string,
): Promise<readonly Row[]> {
  const app = await openBenchApp(databases.url(size), databases.secrets)
  const server = await startServing(databases, size)
  const pool = appPool(databases.url(size), databases.secrets, connections)
  try {
    const clientAt = clientsOf(size)
    const asked = Array.from({ length: rounds + warmUp }, (_, index) => clientAt(index - warmUp))
    const statements = await statementsOf(app, databases, size, asked)
    const at = <Entry>(list: readonly Entry[], round: number): Entry => {
      const entry = list[(round + warmUp) % list.length]
      if (entry === undefined) throw new Error('There is nothing to ask for.')
      return entry
    }
    const urlOf = ({ practice, id }: Client): string =>
      readUrl(declaration, practice.id, { clientId: id }, {})
    const headers = { cookie: app.cookie }
    const overHttp = async (client: Client): Promise<void> => {
      const response = await fetch(`${server.address}${urlOf(client)}`, { headers })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`A chart was answered with ${response.status}.`)
    }
    const figures = await inTurn(
      {
        server: (round) => open(app, at(asked, round)),
        http: (round) => overHttp(at(asked, round)),
        driver: (round) => replay(pool, at(statements, round)),
      },
      rounds,
      warmUp,
    )
    const rates = await perSecond({
      rounds: 3,
      seconds: 5,
      connections,
      address: server.address,
      headers,
      paths: asked.slice(0, 2000).map(urlOf),
      driver: (index) => replay(pool, at(statements, index)),
    })
    const ofOwn = (one: keyof typeof figures): number => figures[one].median / figures.driver.median
    return [
      {
        id: `chart-${size}`,
        what: `open a chart, ${name}: server`,
        ...timed(figures.server),
        ratio: ofOwn('server'),
        figure: figures.server.p95,
        atMost: 20,
      },
      {
        id: `chart-http-${size}`,
        what: `open a chart, ${name}: through HTTP`,
        ...timed(figures.http),
        ratio: ofOwn('http'),
      },
      { id: `chart-sql-${size}`, what: `its own SQL through the driver, ${name}`, ...timed(figures.driver) },
      {
        id: `chart-ratio-${size}`,
        what: `chart ÷ its own SQL (medians), ${name}`,
        ratio: ofOwn('server'),
        figure: ofOwn('server'),
        atMost: 1.3,
      },
      {
        id: `chart-per-second-${size}`,
        what: `charts per second through HTTP ÷ the same SQL, ${connections} connections, ${name}`,
        on: `${rates.http.toFixed(0)} ÷ ${rates.driver.toFixed(0)}`,
        n: rates.requests,
        ratio: rates.ratio,
        figure: rates.ratio,
        atLeast: 0.8,
      },
    ]
  } finally {
    await server.stop()
    await pool.end()
    await app.close()
  }
}

/** Whether a chart takes the same time in a small and in a large database. */
export async function flatRow(
  databases: BenchDatabases,
  [small, large]: readonly [SizeName, SizeName],
  rounds: number,
): Promise<Row> {
  const apps = [
    await openBenchApp(databases.url(small), databases.secrets),
    await openBenchApp(databases.url(large), databases.secrets),
  ] as const
  try {
    const [smallClient, largeClient] = [clientsOf(small), clientsOf(large)]
    const figures = await inTurn(
      {
        small: (round) => open(apps[0], smallClient(round)),
        large: (round) => open(apps[1], largeClient(round)),
      },
      rounds,
      warmUp,
    )
    const ratio = figures.large.median / figures.small.median
    const counted = (size: SizeName): string =>
      (sizes[size].clients * sizes[size].visits).toLocaleString('en')
    return {
      id: 'chart-flat',
      what: `open a chart: ${counted(large)} ÷ ${counted(small)} visits`,
      on: `${figures.large.median.toFixed(1)} ÷ ${figures.small.median.toFixed(1)} ms`,
      n: rounds,
      ratio,
      figure: ratio,
      atMost: 1.2,
    }
  } finally {
    for (const app of apps) await app.close()
  }
}
