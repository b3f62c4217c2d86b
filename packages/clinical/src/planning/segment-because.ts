import { testedDoses } from '../knowledge/evidence.ts'
import { regionGroup } from '../knowledge/techniques.ts'
import { certaintyWords, evidenceOf } from './evidence-of.ts'
import type { Offer } from './offer.ts'
import type { Because, SegmentRole, Words } from './plan-result.ts'
import type { SessionContext } from './session-context.ts'

/**
 * Why a line stands in the plan. The technique may rest on findings; minutes and pressure of a line never do, so they
 * are named as house rules whatever stands beside them.
 */
export function segmentBecause(
  role: SegmentRole,
  offer: Offer,
  ruleIds: readonly string[],
  context: SessionContext,
): Because {
  const { option, area } = offer
  const evidence = evidenceOf(role === 'warm-up' || role === 'closing' ? [] : option.findingIds)
  const doseSourceId = testedOn(option.technique.id, context.condition.id)
  return {
    ruleIds,
    findingIds: evidence.findingIds,
    sourceIds: [...new Set([...evidence.sourceIds, ...(role === 'focus' ? option.sourceIds : [])])],
    doseSourceId: role === 'focus' ? doseSourceId : null,
    certainty: evidence.certainty,
    support: evidence.support,
    houseRule: true,
    houseParts: ['minutes', 'pressure', ...(evidence.findingIds.length === 0 ? ['technique'] : [])],
    missing: area.pain.length === 0 && role === 'focus' && context.painful.size === 0 ? ['painRegions'] : [],
    text: textOf(role, offer, evidence.certainty),
  }
}

/** The trial that tested this very technique for this condition and found it better than a comparison. */
function testedOn(techniqueId: string, conditionId: string): string | null {
  const dose = testedDoses.find(
    (one) =>
      one.condition === conditionId &&
      one.technique === techniqueId &&
      one.support === 'favourable-controlled',
  )
  return dose?.sourceId ?? null
}

function textOf(role: SegmentRole, { option, area }: Offer, certainty: Because['certainty']): Words {
  const group = regionGroup(area.groupId)
  const place = {
    en: (group?.name ?? area.groupId).toLowerCase(),
    es: (group?.nameEs ?? area.groupId).toLowerCase(),
  }
  if (role === 'warm-up')
    return {
      en: 'Broad strokes before the focused work. House rule.',
      es: 'Pasadas amplias antes del trabajo centrado. Regla de la casa.',
    }
  if (role === 'closing')
    return {
      en: 'Slow strokes to end with. House rule.',
      es: 'Pasadas lentas para terminar. Regla de la casa.',
    }
  const where = whereText(role, place)
  const sure = certaintyWords(certainty)
  return {
    en: `${where.en} ${option.reason.en} Evidence: ${sure.en}. Minutes and pressure are house rules.`,
    es: `${where.es} ${option.reason.es} Evidencia: ${sure.es}. Minutos y presión son reglas de la casa.`,
  }
}

function whereText(role: SegmentRole, place: Words): Words {
  if (role === 'focus') return { en: `Here: ${place.en}.`, es: `Aquí: ${place.es}.` }
  if (role === 'support') return { en: `Also here: ${place.en}.`, es: `También aquí: ${place.es}.` }
  if (role === 'around') return { en: `Beside it: ${place.en}.`, es: `Al lado: ${place.es}.` }
  return { en: `For the rest of the session: ${place.en}.`, es: `Para el resto de la sesión: ${place.es}.` }
}
