import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { figuresOf } from '../measure.ts'
import type { Row } from '../row.ts'
import { mainFile, serve } from './serve.ts'

/** How long after its start a server counts as idle. */
const idleAfterMs = 5_000

/** Starting again on the same data folder, embedded database and pages included, and what the idle server takes. */
export async function startRows(times: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-start-'))
  const start = () => serve([mainFile, 'start'], { UNKNOT_DATA: folder })
  try {
    // The first start makes the database and builds the pages where they are stale.
    await (await start()).stop()
    const seconds: number[] = []
    let memory: number | null = null
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now()
      const server = await start()
      try {
        const page = await fetch(server.address)
        await page.text()
        seconds.push((performance.now() - begun) / 1000)
        if (!page.ok) throw new Error(`The first page was answered with ${page.status}.`)
        if (time === times - 1) {
          await pause(idleAfterMs)
          memory = server.memoryMb()
        }
      } finally {
        await server.stop()
      }
    }
    const figures = figuresOf(seconds)
    return [
      {
        id: 'start-again',
        what: 'start again to the first page',
        n: figures.n,
        median: figures.median,
        unit: 's',
        figure: figures.median,
        atMost: 3,
      },
      {
        id: 'memory-idle',
        what: 'memory of the idle server, database apart',
        unit: 'MB',
        ...(memory === null ? {} : { median: memory, figure: memory }),
        atMost: 200,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
