import autocannon from 'autocannon'
import { percentile } from '../measure.ts'

export type Load = {
  /** How often both are measured; the median of the ratios counts. */
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  /** The same work without the server. */
  readonly driver: (index: number) => Promise<void>
}

export type Rates = {
  readonly http: number
  readonly driver: number
  readonly ratio: number
  readonly requests: number
}

/** Requests per second through HTTP and straight through the driver, in turn, over the same number of connections. */
export async function perSecond(load: Load): Promise<Rates> {
  const rounds: { readonly http: number; readonly driver: number; readonly requests: number }[] = []
  for (let round = 0; round < load.rounds; round += 1) {
    const http = await throughHttp(load)
    rounds.push({ ...http, driver: await throughDriver(load) })
  }
  const median = (numbers: readonly number[]): number => percentile(numbers, 0.5)
  return {
    http: median(rounds.map(({ http }) => http)),
    driver: median(rounds.map(({ driver }) => driver)),
    ratio: median(rounds.map(({ http, driver }) => http / driver)),
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
  }
}

async function throughHttp({ address, connections, seconds, headers, paths }: Load) {
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    headers: { ...headers },
    requests: paths.map((path) => ({ path })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests failed.`)
  return { http: result['2xx'] / result.duration, requests: result['2xx'] }
}

async function throughDriver({ connections, seconds, driver }: Load): Promise<number> {
  const begun = performance.now()
  let done = 0
  const work = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1000) {
      await driver(done)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return (done * 1000) / (performance.now() - begun)
}
