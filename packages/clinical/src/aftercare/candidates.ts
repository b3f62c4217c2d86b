import { regionById, type RegionId } from '../bodymap/regions.ts'
import {
  aftercareChoosing,
  type AftercareCategory,
  type AftercareItem,
  type AftercareLevel,
} from '../knowledge/aftercare.ts'
import { condition } from '../knowledge/conditions.ts'
import { regionGroup, techniquesMeta } from '../knowledge/techniques.ts'
import { itemTopics, type ItemTopics } from './item-topics.ts'
import type { TopicFacts } from './safety-topics.ts'

export interface AftercareInput {
  readonly conditionId: string
  readonly painRegions: readonly RegionId[]
  /** Ids of the goals of knowledge/cocare/meta.json that the client's goals are about */
  readonly goalKinds: readonly string[]
  /** Ticks of the client or therapist: `desk-or-repetitive-work` */
  readonly flags: Readonly<Record<string, boolean>>
  /** What is at home; undefined = not asked, then only what most homes have counts */
  readonly equipment: readonly string[] | undefined
  readonly wants: readonly string[]
  readonly notWanted: readonly string[]
  /** Whether the law of the place lets a massage therapist teach exercise; undefined = not known, read as no */
  readonly mayTeachExercise: boolean | undefined
  /** Low mood, worry or little confidence: fewer items */
  readonly keepItSmall: boolean
  /** A danger sign today, or a screening that allows no session */
  readonly stopped: 'danger-sign' | 'no-session' | null
  readonly facts: TopicFacts
}

export interface HeldBackItem {
  readonly itemId: string
  readonly topics: ItemTopics
}

export interface Candidate {
  readonly item: AftercareItem
  readonly category: AftercareCategory
  readonly level: AftercareLevel
  readonly matchedBy: 'condition' | 'practice'
  /** 0: the very part that hurts, 1: beside it, 2: no part in particular */
  readonly distance: number
  readonly meetsGoal: boolean
  readonly wanted: boolean
}

const choosing = aftercareChoosing
const exerciseKinds = new Set<string>(choosing.exerciseKinds)

/** An item as it fits this client, or nothing when it is for someone else, somewhere else, or not wanted. */
export function candidateOf(item: AftercareItem, input: AftercareInput): Candidate | undefined {
  if (choosing.safetyCards.includes(item.id) || choosing.lastResortKinds.includes(item.kind)) return undefined
  if (isUnwanted(item, input)) return undefined
  const listed = item.conditions.includes(input.conditionId)
  const byPractice = condition(input.conditionId)?.aftercareByPractice?.includes(item.id) ?? false
  if (!listed && !byPractice) return undefined
  if (!hasEquipment(item, input.equipment) || !meetsNeed(item, input)) return undefined
  const distance = distanceOf(item, input)
  if (distance === undefined) return undefined
  return {
    item,
    category: categoryOf(item),
    level: listed ? item.evidence.level : 'practice',
    matchedBy: listed ? 'condition' : 'practice',
    distance,
    meetsGoal: input.goalKinds.some(
      (goal) => choosing.goalKinds[goal]?.includes(item.kind) || choosing.goalItems[goal]?.includes(item.id),
    ),
    wanted: input.wants.includes(item.id) || input.wants.includes(item.kind),
  }
}

/** Exercise that may not be taught here, or anything the client does not want. */
export function isUnwanted(item: AftercareItem, input: AftercareInput): boolean {
  if (exerciseKinds.has(item.kind) && input.mayTeachExercise !== true) return true
  return input.notWanted.includes(item.id) || input.notWanted.includes(item.kind)
}

/** Some kinds are only for a need that was named: sleep advice for a sleep goal, desk advice for desk work. */
function meetsNeed(item: AftercareItem, input: AftercareInput): boolean {
  const need = item.area === 'general' ? choosing.needs[item.kind] : undefined
  if (!need || need.conditions.includes(input.conditionId)) return true
  return (
    need.goals.some((goal) => input.goalKinds.includes(goal)) ||
    need.flags.some((flag) => input.flags[flag] === true)
  )
}

function hasEquipment(item: AftercareItem, equipment: readonly string[] | undefined): boolean {
  const atHome = equipment ?? choosing.household
  return (item.equipment ?? []).every((thing) => atHome.includes(thing))
}

export function categoryOf(item: AftercareItem): AftercareCategory {
  return choosing.categoryOfItem[item.id] ?? choosing.categories[item.kind] ?? 'habit'
}

/** How far an item is from the pain; undefined when it is for another part of the body. */
function distanceOf(item: AftercareItem, { painRegions, conditionId }: AftercareInput): number | undefined {
  if (item.regions.includes('whole-body')) return 2
  const pain = painRegions.map(regionById)
  if (pain.some((region) => item.regions.includes(region.segment))) return 0
  const groups = pain.length > 0 ? pain.map((region) => region.techniqueGroup) : usualGroups(conditionId)
  const beside = groups.flatMap((id) => techniquesMeta.planning.neighbours[id] ?? [])
  const own = choosing.areaGroups[item.area]
  const touches = (id: string) =>
    own
      ? own.includes(id)
      : (regionGroup(id)?.bodyRegionIds ?? []).some((segment) => item.regions.includes(segment))
  return [...groups, ...beside].some(touches) ? 1 : undefined
}

function usualGroups(conditionId: string): readonly string[] {
  return condition(conditionId)?.usualRegions ?? []
}

/** Safety topics that are on or unanswered for the parts an item is about. */
export function topicsAgainst(item: AftercareItem, input: AftercareInput): HeldBackItem['topics'] {
  return itemTopics(item.id, input.facts)
}
