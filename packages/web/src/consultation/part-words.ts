import type { Answers, Part } from './answers.ts'
import type { FormKey, FormSay } from './form.ts'

/**
 * What stands in a part, in a few short lines; empty where nothing was answered.
 *
 * @example partWords('medicines', { medicines: [] }, say) // ['None']
 */
export function partWords(part: Part, answers: Answers, say: FormSay): readonly string[] {
  if (answers[part] === undefined) return []
  return (lines[part]?.(answers, say) ?? []).filter((line) => line.trim() !== '')
}

type Lines = (answers: Answers, say: FormSay) => readonly string[]

const count = (number: number, key: FormKey, say: FormSay): string => say(key, { count: number })
const rating = (value: number | null | undefined, label: string, say: FormSay): string =>
  value === undefined
    ? ''
    : value === null
      ? say('line-skipped', { label })
      : say('line-rating', { label, value })
const yesNo = (value: boolean | undefined, label: string, say: FormSay): string =>
  value === undefined ? '' : `${label}: ${say(value ? 'yes' : 'no')}`

const lines: Partial<Record<Part, Lines>> = {
  problem: ({ problem }, say) => [
    problem?.words ?? '',
    problem?.duration ? say(`duration-${problem.duration}`) : '',
  ],
  bodyMap: ({ bodyMap }, say) =>
    bodyMap?.marks.length === 0
      ? [say('map-nowhere')]
      : [count(bodyMap?.marks.length ?? 0, 'line-places', say)],
  pain: ({ pain }, say) => [
    rating(pain?.now, say('line-pain-now'), say),
    rating(pain?.average, say('line-pain-average'), say),
    rating(pain?.worst, say('line-pain-worst'), say),
  ],
  instruments: ({ instruments }, say) => [count(Object.keys(instruments ?? {}).length, 'line-measures', say)],
  screening: ({ screening }, say) => [count(Object.keys(screening ?? {}).length, 'line-answers', say)],
  history: ({ history }, say) => [
    history?.length === 0 ? say('line-none') : count(history?.length ?? 0, 'line-conditions', say),
  ],
  medicines: ({ medicines }, say) => (medicines?.length === 0 ? [say('line-none')] : (medicines ?? [])),
  allergies: ({ allergies }) => [allergies ?? ''],
  goals: ({ goals }) => (goals ?? []).map(({ activity }) => activity),
  lifestyle: ({ lifestyle }) => [lifestyle?.work ?? '', lifestyle?.hobbies ?? ''],
  activity: ({ activity }, say) =>
    activity?.daysPerWeek === undefined ? [] : [`${activity.daysPerWeek} ${say('days-a-week')}`],
  alone: ({ alone }, say) => (alone ? [say(`alone-${alone}`)] : []),
  earlierMassage: ({ earlierMassage }, say) =>
    earlierMassage?.had ? [`${say('massage-had')} ${say(earlierMassage.had)}`] : [],
  preferences: ({ preferences }, say) => [
    preferences?.pressure
      ? say(`pressure-${String(preferences.pressure) as '1' | '2' | '3' | '4' | '5'}`)
      : '',
    preferences?.areasOffLimits?.length
      ? count(preferences.areasOffLimits.length, 'line-left-alone', say)
      : '',
  ],
  otherCare: ({ otherCare }, say) =>
    otherCare?.length === 0 ? [say('other-care-none')] : [count(otherCare?.length ?? 0, 'line-helpers', say)],
  possible: ({ possible }, say) => [
    possible?.perWeek === undefined ? '' : `${possible.perWeek} ${say('visits-a-week')}`,
    possible?.sessionMinutes === undefined ? '' : `${possible.sessionMinutes} ${say('minutes')}`,
  ],
  consent: ({ consent }, say) => [
    yesNo(consent?.treatment, say('line-treatment'), say),
    yesNo(consent?.record, say('line-record'), say),
    yesNo(consent?.mail, say('line-mail'), say),
  ],
}
