import type { JudgedRecord, JudgedRow } from './chart-record.ts'

/** Reads out of the written lists what a verdict needs. Our own statement wrote them, so that their shapes are known. */
export const judgedRecord = (row: JudgedRow): JudgedRecord => ({
  ...row.head,
  episodes: row.episodes,
  visits: JSON.parse(row.visits) as JudgedRecord['visits'],
  readings: JSON.parse(row.readings) as JudgedRecord['readings'],
  afterEffects: JSON.parse(row.afterEffects) as JudgedRecord['afterEffects'],
})
