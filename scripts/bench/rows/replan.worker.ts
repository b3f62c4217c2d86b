import { parentPort, workerData } from 'node:worker_threads'
import { plan } from '@unknot/clinical/planning/plan'
import { planInputs } from './plan-inputs.ts'

/** Plans its share of the clients anew; answers how many plans had a session or a reason for none. */
const { thread, count } = workerData as { readonly thread: number; readonly count: number }
const inputs = planInputs()
let planned = 0
for (let index = 0; index < count; index += 1) {
  const number = thread * count + index
  const input = inputs[number % inputs.length]
  if (input === undefined) continue
  // No two clients are alike: how long they have and how strong it is differs from one to the next.
  const minutes = 30 + ((number * 7) % 61)
  const marks = input.marks?.map((mark) => ({ ...mark, intensity: (number + (mark.intensity ?? 0)) % 11 }))
  const result = plan({ ...input, sessionMinutes: minutes, ...(marks === undefined ? {} : { marks }) })
  if (result.totalMinutes > 0 || result.refused !== null) planned += 1
}
parentPort?.postMessage(planned)
