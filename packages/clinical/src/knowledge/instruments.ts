import type { infer as Infer } from 'zod'
import data from '../../generated/instruments.ts'
import type { instrumentSchema, moments } from './instruments.schema.ts'

export type Instrument = Infer<typeof instrumentSchema>
export type InstrumentItem = NonNullable<Instrument['items']>[number]
/** When a measure is asked. */
export type Moment = (typeof moments)[number]

/** Every questionnaire and scale we know of; only those with `ship: true` may be shown. Its shape is tested. */
export const instruments = data as readonly Instrument[]

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((entry) => [entry.id, entry]))

/** One instrument by its id: `instrument('nprs')`. */
export function instrument(id: string): Instrument | undefined {
  return byId.get(id)
}
