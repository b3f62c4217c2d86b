import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { plan } from '@unknot/clinical/planning/plan'
import { inTurn } from '../measure.ts'
import { timed, type Row } from '../row.ts'
import { planInputs } from './plan-inputs.ts'

export const clientsReplanned = 100_000
const threads = Math.min(2, availableParallelism())

/** Screening and plan of one client, and of everybody after the knowledge has changed. */
export async function planRows(rounds: number, replanned: number): Promise<readonly Row[]> {
  const inputs = planInputs()
  const { one } = await inTurn(
    {
      one: async (round) => {
        const input = inputs[(round + inputs.length * 1000) % inputs.length]
        return input === undefined ? null : plan(input)
      },
    },
    rounds,
    200,
  )
  const mean = await meanOf(inputs)
  const { seconds, processorSeconds } = await replanAll(replanned)
  const counted = replanned.toLocaleString('en')
  return [
    {
      id: 'plan-one',
      what: 'screen + plan for one client',
      on: `${inputs.length} people of the cast in turn`,
      ...timed(one),
      figure: one.median,
      atMost: 1,
    },
    {
      id: 'plan-extrapolated',
      what: `${clientsReplanned.toLocaleString('en')} re-planned, worked out from one thread's mean ÷ ${threads}`,
      unit: 's',
      median: (mean * clientsReplanned) / threads / 1000,
    },
    {
      id: 'plan-all',
      what: `${counted} clients re-planned, really run on ${threads} threads`,
      on: `${processorSeconds.toFixed(0)} s of processor time in all`,
      n: replanned,
      unit: 's',
      median: seconds,
      figure: seconds,
      atMost: (60 * replanned) / clientsReplanned,
    },
  ]
}

async function meanOf(inputs: ReturnType<typeof planInputs>): Promise<number> {
  const rounds = 20
  const begun = performance.now()
  for (let round = 0; round < rounds; round += 1) for (const input of inputs) plan(input)
  return (performance.now() - begun) / (rounds * inputs.length)
}

async function replanAll(
  count: number,
): Promise<{ readonly seconds: number; readonly processorSeconds: number }> {
  const share = Math.ceil(count / threads)
  const begun = performance.now()
  const before = process.cpuUsage()
  const planned = await Promise.all(
    Array.from({ length: threads }, (_, thread) => replanShare(thread, share)),
  )
  const all = planned.reduce((sum, one) => sum + one, 0)
  if (all < count) throw new Error(`Only ${all} of ${count} were planned.`)
  const used = process.cpuUsage(before)
  return {
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (used.user + used.system) / 1e6,
  }
}

function replanShare(thread: number, count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./replan.worker.ts', import.meta.url), {
      workerData: { thread, count },
    })
    worker.once('message', (planned: unknown) => resolve(Number(planned)))
    worker.once('error', reject)
  })
}
