import type { infer as Infer } from 'zod'
import { regionById, type RegionId } from '../bodymap/regions.ts'
import {
  aftercareChoosing,
  aftercareItem,
  aftercareItems,
  type AftercareCategory,
  type AftercareItem,
  type AftercareLevel,
} from '../knowledge/aftercare.ts'
import type { wordsSchema } from '../knowledge/words.schema.ts'
import type { aftercareChoiceSchema, chosenItemSchema } from './aftercare-choice.schema.ts'
import {
  candidateOf,
  categoryOf,
  isUnwanted,
  topicsAgainst,
  type AftercareInput,
  type Candidate,
  type HeldBackItem,
} from './candidates.ts'

export type ChosenItem = Infer<typeof chosenItemSchema>
export type AftercareChoice = Infer<typeof aftercareChoiceSchema>
type Words = Infer<typeof wordsSchema>

const choosing = aftercareChoosing
const levelOrder: readonly AftercareLevel[] = ['supported', 'limited', 'practice']

/**
 * Chooses what a client takes home: safe items that fit the condition, the place and the home, at most one of each
 * category, the best supported first, two to four in all. A danger sign today leaves only the safety card.
 * @example chooseAftercare(input).items.map((item) => item.itemId) // ['walk-build-up', 'bridges', 'warm-pack']
 */
export function chooseAftercare(input: AftercareInput): AftercareChoice {
  if (input.stopped) return stopped(input.stopped)
  const fitting = aftercareItems.flatMap((item) => candidateOf(item, input) ?? [])
  const heldBack: HeldBackItem[] = []
  const safe = fitting.filter(({ item }) => {
    const topics = topicsAgainst(item, input)
    if (topics.length > 0) heldBack.push({ itemId: item.id, topics })
    return topics.length === 0
  })
  const chosen = withFallbacks(balanced(safe, input.keepItSmall ? choosing.fewer : choosing.usual), input)
  const enough = chosen.length >= choosing.least
  return {
    items: enough ? chosen.map((candidate) => toChosen(candidate, input)) : [],
    safetyCards: choosing.safetyCards,
    heldBack,
    noneBecause: enough ? null : nothingSafe,
    missing: missingOf(input, heldBack),
  }
}

/** Best of each category, then the best of those; the order never depends on the order of the data. */
function balanced(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const best = new Map<AftercareCategory, Candidate>()
  for (const candidate of candidates.toSorted(byMerit)) {
    if (!best.has(candidate.category)) best.set(candidate.category, candidate)
  }
  return [...best.values()].slice(0, Math.min(count, choosing.most))
}

function byMerit(one: Candidate, other: Candidate): number {
  return (
    Number(other.wanted) - Number(one.wanted) ||
    levelOrder.indexOf(one.level) - levelOrder.indexOf(other.level) ||
    Number(other.meetsGoal) - Number(one.meetsGoal) ||
    Number(one.matchedBy === 'practice') - Number(other.matchedBy === 'practice') ||
    one.distance - other.distance ||
    (one.item.id < other.item.id ? -1 : 1)
  )
}

/** Fills up to the least with items for everybody, each in a category not yet taken. */
function withFallbacks(chosen: readonly Candidate[], input: AftercareInput): readonly Candidate[] {
  const filled = [...chosen]
  for (const id of choosing.fallbacks) {
    if (filled.length >= choosing.least) break
    const item = aftercareItem(id)
    if (!item || filled.some((one) => one.category === categoryOf(item))) continue
    if (isUnwanted(item, input) || topicsAgainst(item, input).length > 0) continue
    filled.push({
      item,
      category: categoryOf(item),
      level: 'practice',
      matchedBy: 'practice',
      distance: 2,
      meetsGoal: false,
      wanted: false,
    })
  }
  return filled
}

function toChosen({ item, category, level, matchedBy }: Candidate, input: AftercareInput): ChosenItem {
  const { sourceId, doseSourceId, alsoSourceIds = [], doseFrom } = item.evidence
  const words = choosing.levelWords[level]
  return {
    itemId: item.id,
    category,
    level,
    levelWords: words,
    matchedBy,
    side: item.sided ? sideOf(item, input.painRegions) : null,
    doseFrom,
    sourceIds:
      matchedBy === 'condition'
        ? [...new Set([sourceId, doseSourceId, ...alsoSourceIds].filter((id) => id !== undefined))]
        : [],
    because: { en: `${item.name}: ${words.en}.`, es: `${item.es.name}: ${words.es}.` },
  }
}

function sideOf(item: AftercareItem, painRegions: readonly RegionId[]): 'left' | 'right' | 'both' {
  const hurting = painRegions.map(regionById).filter((region) => item.regions.includes(region.segment))
  const sides = new Set(hurting.map((region) => region.side))
  return sides.size === 1 ? [...sides][0]! : 'both'
}

function missingOf(input: AftercareInput, heldBack: readonly HeldBackItem[]): readonly string[] {
  const unanswered = heldBack.flatMap(({ topics }) => topics.filter(({ state }) => state === 'unanswered'))
  return [
    ...(input.mayTeachExercise === undefined ? ['allowances.teachExercise'] : []),
    ...(input.equipment === undefined ? ['home.equipment'] : []),
    ...new Set(unanswered.map(({ topicId }) => `topicAnswers.${topicId}`)),
  ]
}

function stopped(why: NonNullable<AftercareInput['stopped']>): AftercareChoice {
  return {
    items: [],
    safetyCards: choosing.dangerCards,
    heldBack: [],
    noneBecause: why === 'danger-sign' ? dangerToday : noSessionToday,
    missing: [],
  }
}

const dangerToday: Words = {
  en: 'There is a danger sign today: no exercises, only where to get help.',
  es: 'Hoy hay una señal de peligro: sin ejercicios, solo dónde pedir ayuda.',
}
const noSessionToday: Words = {
  en: 'No session today, so no new home care until one can be planned.',
  es: 'Hoy no hay sesión, así que no hay cuidados nuevos en casa hasta que se pueda planificar una.',
}
const nothingSafe: Words = {
  en: 'Fewer than two items are safe, fitting and allowed today. Answer the open safety topics to see more.',
  es: 'Menos de dos cuidados son seguros, adecuados y permitidos hoy. Responda los temas de seguridad abiertos para ver más.',
}
