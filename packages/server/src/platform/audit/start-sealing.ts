import type pg from 'pg'
import type { Clock } from '../clock.ts'
import { appendHead, newestHeads, type AuditHead } from './audit-heads.ts'
import { catchUpHeads } from './catch-up-heads.ts'
import { keepSealing } from './keep-sealing.ts'

export type Sealing = {
  readonly keeper: pg.Pool
  readonly key: string
  readonly dataFolder: string
  readonly clock: Clock
}

/** Seals the audit trail while the server runs, writing each head into the data folder. Answers how to stop. */
export async function startSealing(
  { keeper, key, dataFolder, clock }: Sealing,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const writeHead = (head: AuditHead): void => appendHead(dataFolder, head)
  await catchUpHeads(keeper, newestHeads(dataFolder), writeHead)
  return keepSealing({ keeper, key, now: clock.now, writeHead }, onError)
}
