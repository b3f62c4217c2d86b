import type { RegionId } from '../bodymap/regions.ts'
import { condition } from '../knowledge/conditions.ts'
import { instrument } from '../knowledge/instruments.ts'
import { baselineAnswers } from './baseline-answers.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'
import { mainRegions } from './main-regions.ts'

/** What a verdict will be about: one instrument, the one item of it that is followed, one place. */
export interface PrimaryMeasure {
  readonly instrumentId: string
  readonly itemId: string | null
  readonly regionIds: RegionId[]
  readonly goal: number | null
}

const averagePain = 'nprs'

/**
 * The yardstick fixed at the consultation (`outcomes` §3.1): the condition's own measure, or average pain where no
 * condition was named. Where that one has no answer to start from but average pain has, average pain: a measure
 * without a baseline could never say anything. The goal is agreed with the client later.
 *
 * @example primaryMeasureFrom({ problem: { conditionId: 'low-back-pain-chronic' }, instruments: { rmdq: { … } } })
 * // { instrumentId: 'rmdq', itemId: null, regionIds: [], goal: null }
 */
export function primaryMeasureFrom(answers: ConsultationAnswers): PrimaryMeasure {
  const own = condition(answers.problem?.conditionId ?? '')?.primaryMeasure
  const wanted = own !== undefined && instrument(own)?.ship === true ? own : averagePain
  const started = new Set(
    baselineAnswers(answers).flatMap((reading) =>
      reading.missing === null && reading.itemId === itemFollowed(reading.instrumentId)
        ? [reading.instrumentId]
        : [],
    ),
  )
  const instrumentId = !started.has(wanted) && started.has(averagePain) ? averagePain : wanted
  return {
    instrumentId,
    itemId: itemFollowed(instrumentId),
    regionIds: [...mainRegions(answers.bodyMap)],
    goal: null,
  }
}

/** The one item that a trend of this instrument follows; null where its total is followed. */
export const itemFollowed = (instrumentId: string): string | null =>
  instrument(instrumentId)?.scoring.trend ?? null
