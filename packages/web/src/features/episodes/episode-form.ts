import type { Condition } from '@unknot/clinical/knowledge/conditions'
import { episodeDetails, type EpisodeDetails } from '@unknot/contract/episodes'
import { v7 as uuidV7 } from 'uuid'

export type GoalForm = { readonly id: string; readonly activity: string; readonly target: number | null }

/** An episode as it is typed. Null: not chosen yet. */
export type EpisodeForm = {
  readonly title: string
  readonly conditionId: string | null
  readonly conditionSetBy: EpisodeDetails['conditionSetBy']
  readonly chronicity: EpisodeDetails['chronicity'] | null
  readonly startedOn: string | null
  readonly goals: readonly GoalForm[]
  /** `nprs/nprs-average`: an instrument, and the one item of it that is followed. */
  readonly measure: string | null
  readonly regionIds: NonNullable<EpisodeDetails['primaryMeasure']>['regionIds']
  readonly goal: string
}

export const emptyEpisode: EpisodeForm = {
  title: '',
  conditionId: null,
  conditionSetBy: null,
  chronicity: null,
  startedOn: null,
  goals: [],
  measure: null,
  regionIds: [],
  goal: '',
}

/** A measure as one word, and back. */
export const measureKey = (instrumentId: string, itemId: string | null): string =>
  itemId === null ? instrumentId : `${instrumentId}/${itemId}`

export const episodeFormOf = (details: EpisodeDetails): EpisodeForm => ({
  title: details.title,
  conditionId: details.conditionId,
  conditionSetBy: details.conditionSetBy,
  chronicity: details.chronicity,
  startedOn: details.startedOn,
  goals: details.goals.map(({ id, activity, target }) => ({ id, activity, target })),
  measure:
    details.primaryMeasure === null
      ? null
      : measureKey(details.primaryMeasure.instrumentId, details.primaryMeasure.itemId),
  regionIds: details.primaryMeasure?.regionIds ?? [],
  goal: details.primaryMeasure?.goal == null ? '' : String(details.primaryMeasure.goal),
})

/**
 * What is to be sent; null while something needed is missing: a title, how long it has lasted, and who named the
 * condition where there is one. `before` keeps what the form does not show: the day a goal is set for.
 */
export function episodeDetailsOf(form: EpisodeForm, before: EpisodeDetails | null): EpisodeDetails | null {
  if (form.chronicity === null) return null
  if (form.conditionId !== null && form.conditionSetBy === null) return null
  const [instrumentId = '', itemId = null] = form.measure?.split('/') ?? []
  const goal = form.goal.trim() === '' ? null : Number(form.goal.replace(',', '.'))
  const parsed = episodeDetails.safeParse({
    title: form.title,
    conditionId: form.conditionId,
    conditionSetBy: form.conditionId === null ? null : form.conditionSetBy,
    chronicity: form.chronicity,
    startedOn: form.startedOn,
    goals: form.goals
      .filter(({ activity }) => activity.trim() !== '')
      .map((one) => ({ ...one, by: before?.goals.find(({ id }) => id === one.id)?.by ?? null })),
    primaryMeasure: form.measure === null ? null : { instrumentId, itemId, regionIds: form.regionIds, goal },
  })
  return parsed.success ? parsed.data : null
}

/** Whether the yardstick itself is another: then no verdict compares ratings across the change, and a reason is asked. */
export const isOtherMeasure = (before: EpisodeForm, now: EpisodeForm): boolean =>
  before.measure !== null &&
  (before.measure !== now.measure ||
    [...before.regionIds].toSorted().join() !== [...now.regionIds].toSorted().join())

/** Another condition brings its plain name as the title, unless a title of one's own was typed. */
export function withCondition(
  form: EpisodeForm,
  chosen: Condition | null,
  before: Condition | null,
  language: 'en' | 'es',
): EpisodeForm {
  const named = form.title.trim() !== '' && form.title !== before?.plainName[language]
  return {
    ...form,
    conditionId: chosen?.id ?? null,
    conditionSetBy: chosen === null ? null : form.conditionSetBy,
    title: named ? form.title : (chosen?.plainName[language] ?? ''),
  }
}

export const newGoal = (): GoalForm => ({ id: uuidV7(), activity: '', target: null })
