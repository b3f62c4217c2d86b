import { bareMark, type Mark } from '@unknot/clinical/bodymap/mark'
import type { ForbiddenRegion, WorkedRegion } from '../map-content.ts'

/** Three maps to look at: a sore back that spreads, the same later, a visit, and what to leave alone. */
export const marks: readonly Mark[] = [
  {
    ...bareMark('back.lower.spine.lower.left'),
    intensity: 7,
    qualities: ['ache'],
    spreadsTo: ['buttock.middle.left'],
  },
  { ...bareMark('back.lower.outer.left'), intensity: 5, qualities: ['pulling', 'stiff'], depth: 'deep' },
  { ...bareMark('buttock.middle.left'), intensity: 4, qualities: ['tingling'] },
  { ...bareMark('shoulder.top.right'), intensity: 3 },
  { ...bareMark('neck.back.upper.right'), intensity: 10, qualities: ['sharp'] },
  { ...bareMark('calf.upper.left') },
  { ...bareMark('knee.front.right'), intensity: 2 },
  { ...bareMark('chest.upper.left'), intensity: 1 },
  { ...bareMark('hand.thumb.palm.right'), intensity: 8, qualities: ['numb'] },
]

export const earlier: readonly Mark[] = [
  { ...bareMark('back.lower.spine.lower.left'), intensity: 9 },
  { ...bareMark('back.lower.outer.left'), intensity: 5 },
  { ...bareMark('shoulder.top.right'), intensity: 1 },
  { ...bareMark('calf.upper.left'), intensity: 4 },
  { ...bareMark('thigh.back.upper.left'), intensity: 6 },
]

export const worked: readonly WorkedRegion[] = [
  { regionId: 'back.lower.outer.left', minutes: 8, pressure: 3 },
  { regionId: 'back.lower.outer.right', minutes: 4, pressure: 2 },
  { regionId: 'buttock.middle.left', minutes: 12, pressure: 5 },
  { regionId: 'shoulder.top.right', minutes: 2, pressure: 1 },
  { regionId: 'thigh.back.upper.left', minutes: 15, pressure: 4 },
]

export const forbidden: readonly ForbiddenRegion[] = [
  { regionId: 'calf.upper.right', reason: 'A clot in this leg has not been ruled out.' },
  { regionId: 'calf.lower.right', reason: 'A clot in this leg has not been ruled out.' },
  { regionId: 'knee.back.right', reason: 'A clot in this leg has not been ruled out.' },
  { regionId: 'chest.breast.left', reason: 'Asked to leave this alone.' },
]
