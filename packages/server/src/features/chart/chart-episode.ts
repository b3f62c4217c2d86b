import { reassessmentDue } from '@unknot/clinical/outcomes/reassessment-due'
import { runChart } from '@unknot/clinical/outcomes/run-chart'
import { historyFrom } from '@unknot/clinical/responding/history-from-record'
import { respond } from '@unknot/clinical/responding/respond'
import type { openChart } from '@unknot/contract/chart'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import type { ChartRecord, EpisodeRecord } from './chart-record.ts'

type Episode = ReadAnswer<typeof openChart>['episodes'][number]

/** Adds to an episode what its readings allow us to say: verdict, run chart, next step, and whether to look back now. */
export function chartEpisode(record: ChartRecord, episode: EpisodeRecord, asOf: string): Episode {
  const { planVersions, ...shown } = episode
  const attended = record.visits.flatMap(({ episodeId, startedAt }) =>
    episodeId === episode.episodeId && startedAt !== null ? [{ at: startedAt }] : [],
  )
  const reassessments = record.readings
    .filter((reading) => reading.episodeId === episode.episodeId && reading.phase === 'reassessment')
    .map(({ at }) => ({ at }))
  const due = reassessmentDue({ visits: attended, reassessments, asOf })
  const reassessment = { due: due.due, because: due.words }
  const { primaryMeasure } = episode.details
  if (primaryMeasure === null)
    return { ...shown, verdict: null, runChart: null, nextStep: null, reassessmentDue: reassessment }
  const history = historyFrom({
    episodeId: episode.episodeId,
    primaryMeasure,
    readings: record.readings,
    visits: record.visits,
    afterEffects: record.afterEffects,
    openDangerSign: record.openDangerSign,
    plans: planVersions.map(({ at, body }) => ({ at, ...body })),
    testedDose: testedDoseOf(episode),
    timeZone: record.timeZone,
    asOf,
  })
  const { verdict, nextStep } = respond(history)
  return {
    ...shown,
    verdict,
    nextStep,
    runChart: runChart(history.verdict, verdict),
    reassessmentDue: reassessment,
  }
}

/** The dose of the trial the agreed plan started from, where its proposal named one. */
function testedDoseOf(episode: EpisodeRecord) {
  const proposed = episode.plan?.proposed
  const source = proposed?.frequency?.because.doseSourceId ?? null
  if (proposed == null || source === null) return null
  return {
    minutes: proposed.totalMinutes,
    perWeek: proposed.frequency?.perWeek ?? null,
    sourceId: source,
    support: proposed.frequency?.doseSupport ?? 'none',
  }
}
