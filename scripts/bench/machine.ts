import { cpus, loadavg, totalmem, type as system } from 'node:os'

export type Machine = {
  readonly cores: number
  readonly processor: string
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  readonly postgresql: string
  /** Mean number of processes that wanted to run in the minute before: far above the cores, every time is too long. */
  readonly loadBefore: number
}

export function describeMachine(postgresql: string): Machine {
  const [processor] = cpus()
  return {
    cores: cpus().length,
    processor: processor?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: system(),
    node: process.versions.node,
    postgresql,
    loadBefore: loadNow(),
  }
}

export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10

export const machineLine = (machine: Machine): string =>
  `${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}, ` +
  `PostgreSQL ${machine.postgresql}, load ${machine.loadBefore} when the run began`
