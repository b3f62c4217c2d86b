import { wholeBody } from '../knowledge/safety-meta.ts'
import { safetyQuestion } from '../knowledge/safety-questions.ts'
import type { RuleEffect } from '../knowledge/safety-rules.ts'
import type { Facts } from './facts.ts'
import {
  limbBeside,
  limbOf,
  mergePlaces,
  neighbourhoodOf,
  placeOf,
  quadrantOf,
  type Place,
} from './places.ts'
import { isRequired } from './question-flow.ts'

/** Where a rule acts. */
export interface RuleAreas {
  readonly areas: readonly Place[]
  /** The client did not say where: the areas are the safe guess, or none while the screen waits for the answer */
  readonly inDoubt: boolean
}

type AreaNames = Pick<RuleEffect, 'regions' | 'regionFrom' | 'alsoRegionFrom' | 'regionsInDoubt'>

/**
 * The places a rule names, with `answered-area`, `affected-limb` and `affected-quadrant` grown from the body map
 * named in `regionFrom`. A map that nobody filled: while it must be filled the session waits for it, so nothing is
 * guessed; where it may stay empty, or was not asked, the rule holds for the part in doubt, else the whole body.
 */
export function areasOf(effect: AreaNames, facts: Facts, shown: ReadonlySet<string>): RuleAreas {
  const names = effect.regions ?? []
  if (names.length === 0) return nowhere
  const fixed = names.filter((name) => !special.has(name)).map(placeOf)
  const grown = names.filter((name) => special.has(name))
  if (grown.length === 0 || effect.regionFrom === undefined)
    return { areas: mergePlaces(fixed), inDoubt: false }
  const also = (effect.alsoRegionFrom ?? []).flatMap((map) => facts.placesOf(map) ?? [])
  const named = facts.placesOf(effect.regionFrom)
  if (named === undefined) {
    const guess = isWaitedFor(effect.regionFrom, shown)
      ? []
      : (effect.regionsInDoubt ?? [wholeBody]).map(placeOf)
    return { areas: mergePlaces([...fixed, ...guess, ...grownFrom(also, grown)]), inDoubt: true }
  }
  return { areas: mergePlaces([...fixed, ...grownFrom([...named, ...also], grown)]), inDoubt: false }
}

/** The areas and what lies beside them: where a technique that a rule leaves out near an area stays out. */
export function areasWithNeighbours(areas: readonly Place[]): readonly Place[] {
  return mergePlaces(areas.flatMap(neighbourhoodOf))
}

const nowhere: RuleAreas = { areas: [], inDoubt: false }
const special = new Set(['answered-area', 'affected-limb', 'affected-quadrant'])

function grownFrom(tapped: readonly Place[], names: readonly string[]): readonly Place[] {
  const beside = names.includes('affected-quadrant')
  return tapped.flatMap((place) => names.flatMap((name) => growth(name, place, beside)))
}

function growth(name: string, place: Place, beside: boolean): readonly Place[] {
  if (name === 'answered-area') return [place]
  if (name === 'affected-quadrant') return [place, ...quadrantOf(place)]
  const limb = limbOf(place)
  // Lymph of the breast drains with the arm; a clot in the chest has no limb.
  return [place, ...(limb.length === 0 && beside ? limbBeside(place) : limb)]
}

function isWaitedFor(questionId: string, shown: ReadonlySet<string>): boolean {
  const question = safetyQuestion(questionId)
  return question !== undefined && shown.has(questionId) && isRequired(question)
}
