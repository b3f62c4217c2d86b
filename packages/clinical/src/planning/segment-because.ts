import { testedDoses } from '../knowledge/evidence.ts'
import { areaWords } from './area-words.ts'
import { certaintyWords, evidenceOf, type EvidenceSummary } from './evidence-of.ts'
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
  const rests = restsOnEvidence(role, area.groupId, context)
  const evidence = evidenceOf(rests ? option.findingIds : [])
  return {
    ruleIds,
    findingIds: evidence.findingIds,
    sourceIds: [...new Set([...evidence.sourceIds, ...(rests ? option.sourceIds : [])])],
    doseSourceId: role === 'focus' ? testedOn(option.technique.id, context.condition.id) : null,
    certainty: evidence.certainty,
    support: evidence.support,
    houseRule: true,
    houseParts: ['minutes', 'pressure', ...(evidence.findingIds.length === 0 ? ['technique'] : [])],
    missing: role === 'focus' && context.painful.size === 0 ? ['painRegions'] : [],
    text: textOf(role, offer, evidence, rests),
  }
}

/** Findings of a condition speak for work where it is, not for the rest of the body. */
function restsOnEvidence(role: SegmentRole, groupId: string, { condition }: SessionContext): boolean {
  if (role === 'focus' || role === 'support') return true
  return role === 'around' && condition.usualRegions.includes(groupId)
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

function textOf(
  role: SegmentRole,
  { option, area }: Offer,
  evidence: EvidenceSummary,
  rests: boolean,
): Words {
  const place = areaWords(area.groupId, area.face)
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
  if (!rests)
    return {
      en: `${where.en} For comfort; common practice, no study behind this part.`,
      es: `${where.es} Para alivio; práctica habitual, sin estudio detrás de esta parte.`,
    }
  const sure =
    evidence.certainty === 'none' && option.sourceIds.length > 0
      ? namedOnly
      : certaintyWords(evidence.certainty)
  return {
    en: `${where.en} ${option.reason.en} Evidence: ${sure.en}.`,
    es: `${where.es} ${option.reason.es} Evidencia: ${sure.es}.`,
  }
}

/** A guideline or review names it; nobody rated how sure that is. */
const namedOnly: Words = {
  en: 'named in a guideline or review, not rated',
  es: 'nombrado en una guía o revisión, sin valorar',
}

function whereText(role: SegmentRole, place: Words): Words {
  if (role === 'focus') return { en: `Here: ${place.en}.`, es: `Aquí: ${place.es}.` }
  if (role === 'support') return { en: `Also here: ${place.en}.`, es: `También aquí: ${place.es}.` }
  if (role === 'around') return { en: `Beside it: ${place.en}.`, es: `Al lado: ${place.es}.` }
  return { en: `For the rest of the session: ${place.en}.`, es: `Para el resto de la sesión: ${place.es}.` }
}
