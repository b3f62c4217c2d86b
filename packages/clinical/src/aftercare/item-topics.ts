import { bodyRegions } from '../bodymap/regions.ts'
import { aftercareItem } from '../knowledge/aftercare.ts'
import { topicState, type TopicFacts, type TopicState } from './safety-topics.ts'

export type ItemTopics = readonly { readonly topicId: string; readonly state: TopicState }[]

const safetyRegionsOfSegment: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(bodyRegions, (region) => region.segment)].map(([segment, regions]) => [
    segment,
    [...new Set(regions.flatMap((region) => region.safetyRegions))],
  ]),
)

/**
 * The safety topics that speak against one item today: on, or not answered yet. Empty when it may be given.
 *
 * @example itemTopics('bridges', facts) // [{ topicId: 'recent-surgery', state: 'on' }]
 */
export function itemTopics(itemId: string, facts: TopicFacts): ItemTopics {
  const item = aftercareItem(itemId)
  if (item === undefined) return []
  const regions = [...new Set(item.regions.flatMap((segment) => safetyRegionsOfSegment.get(segment) ?? []))]
  return item.avoidWhen
    .map((topicId) => ({ topicId, state: topicState(topicId, regions, facts) }))
    .filter(({ state }) => state === 'on' || state === 'unanswered')
}
