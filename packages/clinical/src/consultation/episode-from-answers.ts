import { bodyAreas, regionById } from '../bodymap/regions.ts'
import { condition } from '../knowledge/conditions.ts'
import { chronicityOf, type Chronicity } from './chronicity.ts'
import type { ConsultationAnswers } from './consultation-answers.schema.ts'
import { mainRegions } from './main-regions.ts'
import { primaryMeasureFrom, type PrimaryMeasure } from './primary-measure.ts'

type Problem = NonNullable<ConsultationAnswers['problem']>

/** What an episode is made of, as the consultation says it. */
export interface EpisodeFromAnswers {
  readonly conditionId: string | null
  readonly conditionSetBy: Problem['conditionSetBy'] | null
  readonly title: string
  readonly chronicity: Chronicity
  readonly startedOn: string | null
  readonly goals: readonly {
    readonly id: string
    readonly activity: string
    readonly target: number | null
    readonly by: string | null
  }[]
  readonly primaryMeasure: PrimaryMeasure
}

/**
 * The episode a complete consultation is about. Its condition is the one named by the client or the therapist, never
 * one of ours; who named it stays null where nobody said.
 *
 * @param on The day of the answers, from which the length of the problem is counted.
 */
export function episodeFromAnswers(
  answers: ConsultationAnswers,
  on: string,
  language: 'en' | 'es',
): EpisodeFromAnswers {
  const { problem } = answers
  const conditionId = problem?.conditionId ?? null
  return {
    conditionId,
    conditionSetBy: conditionId === null ? null : (problem?.conditionSetBy ?? null),
    title: titleOf(answers, language),
    chronicity: chronicityOf(problem, on),
    startedOn: problem?.startedOn ?? null,
    goals: (answers.goals ?? []).map(({ id, activity, target = null, by = null }) => ({
      id,
      activity,
      target,
      by,
    })),
    primaryMeasure: primaryMeasureFrom(answers),
  }
}

const longestTitle = 80
const withoutComplaint = { en: 'No complaint named', es: 'Sin molestia señalada' }

/** The condition's plain name, else the client's first line of words, else where it hurts most. */
function titleOf({ problem, bodyMap }: ConsultationAnswers, language: 'en' | 'es'): string {
  const named = condition(problem?.conditionId ?? '')
  if (named) return named.plainName[language]
  const [firstLine = ''] = (problem?.words ?? '').trim().split('\n')
  if (firstLine.trim() !== '') return shortened(firstLine.trim())
  const [region] = mainRegions(bodyMap)
  const area = region && bodyAreas.find(({ id }) => id === regionById(region).area)
  return area ? area.label[language] : withoutComplaint[language]
}

const shortened = (line: string): string =>
  line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).trimEnd()}…`
