import type { Instrument } from '../knowledge/instruments.ts'
import { mean } from '../statistics/mean.ts'
import type { Answers } from './answers.ts'
import { readItems, scoredItems } from './read-items.ts'
import type { Scored } from './scored.ts'

/**
 * Mean of the activities the client named, over those rated both now and at the start (`ratedBefore`), so that an
 * activity left out one day does not move the figure. A dropped or replaced activity starts a new series:
 * `activitiesVersion` says which series a reading belongs to.
 *
 * Unit: points, 0 (cannot do it) to 10 (as I used to). Higher is better.
 *
 * @example scoreCommonMean(ownActivities, { 'act-1': 4, 'act-2': 7, 'act-3': null }, ['act-1', 'act-2']).total // 5.5
 */
export function scoreCommonMean(
  entry: Instrument,
  answers: Answers,
  ratedBefore: readonly string[] | undefined,
): Scored {
  const items = scoredItems(entry)
  const { values, missing, notUnderstood } = readItems(items, answers)
  const common = items.filter((item) => ratedBefore === undefined || ratedBefore.includes(item.linkId))
  const rated = common.flatMap((item) => values.get(item.linkId) ?? [])
  return {
    total: mean(rated),
    subscores: Object.fromEntries(items.map((item) => [item.linkId, values.get(item.linkId) ?? null])),
    missing: missing.filter(({ linkId }) => ratedBefore === undefined || ratedBefore.includes(linkId)),
    notUnderstood,
    prorated: rated.length > 0 && rated.length < common.length,
    alerts: [],
  }
}

/**
 * Names the series that a mean of activities belongs to: the same activities, the same ones rated. Readings with
 * different versions must not be compared.
 *
 * @example activitiesVersion([{ linkId: 'act-1', activity: 'Put on socks' }]) // 'act-1=put on socks'
 */
export function activitiesVersion(
  rated: readonly { readonly linkId: string; readonly activity: string }[],
): string {
  return rated
    .map(({ linkId, activity }) => `${linkId}=${activity.trim().toLowerCase().replace(/\s+/g, ' ')}`)
    .toSorted()
    .join('; ')
}
