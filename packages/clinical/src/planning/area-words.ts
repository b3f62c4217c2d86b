import { regionGroup } from '../knowledge/techniques.ts'
import type { Words } from './plan-result.ts'

/**
 * A part of the body in the middle of a sentence, with its face where that is not plain from the name.
 * @example areaWords('thigh', 'front').en // 'front of the thigh'
 */
export function areaWords(groupId: string, face: 'front' | 'back' | 'any'): Words {
  const group = regionGroup(groupId)
  if (!group) return { en: groupId, es: groupId }
  const { short, twoFaced } = group
  if (!twoFaced || face === 'any') return short
  return {
    en: `${face} of the ${short.en}`,
    es: `${short.es}, por ${face === 'front' ? 'delante' : 'detrás'}`,
  }
}
