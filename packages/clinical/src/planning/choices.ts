import type { Condition } from '../knowledge/conditions.ts'
import { roleOf } from '../knowledge/techniques.ts'
import { frequencyOf } from './course.ts'
import type { PlanChoice, PlanResult, PlanSegment, Words } from './plan-result.ts'
import type { PlanInput } from './plan-input.ts'
import { buildSession, type Session } from './session.ts'
import type { SessionContext } from './session-context.ts'
import { compareKeys } from './compare-keys.ts'
import { firstDose, otherFavourableDoses, type StartingDose } from './starting-dose.ts'
import { leadsWhere } from './session-lines.ts'
import type { TechniqueOption } from './technique-options.ts'

export interface Choices {
  readonly lead: TechniqueOption
  readonly session: Session
  readonly choices: readonly PlanChoice[]
  readonly decidedBy: PlanResult['decidedBy']
}

/** Techniques beside the chosen one that are worked out as plans of their own. */
const mostTechniquePlans = 3
const mostDosePlans = 1

/**
 * The plans to choose from, the suggested one first: what the client likes, else the condition's first rank. Evidence
 * hardly ever decides between styles, so the others are shown with what sets them apart.
 */
export function choicesOf(context: SessionContext, input: PlanInput): Choices | undefined {
  const { areas, limits, painful, options } = context
  const able = [...new Set([...options.ranked, ...options.comfort])].flatMap((option): readonly Able[] => {
    const where = leadsWhere(option, areas, limits, painful)
    return where === 'nowhere'
      ? []
      : [{ option, besideOnly: where === 'beside' && option.where === undefined }]
  })
  const hands = able.filter(({ option }) => roleOf(option.technique) !== 'movement')
  const { order, decidedBy } = inOrder(hands.length > 0 ? hands : able, options.ranked, input)
  const different = worthShowing(differentSessions(order, context))
  const [chosen] = different
  if (!chosen) return undefined
  const dose = firstDose(context.condition)
  const byTechnique = different.map(({ option, session }, index) =>
    techniqueChoice(option, session, index === 0 ? null : chosen.option, dose, context.condition, input),
  )
  const byDose = doseChoices(chosen, byTechnique[0]!, context.condition, input)
  const choices = [...byTechnique, ...byDose]
  return {
    lead: chosen.option,
    session: chosen.session,
    choices,
    decidedBy: choices.length === 1 ? 'only-option' : decidedBy,
  }
}

interface Able {
  readonly option: TechniqueOption
  /** It cannot work where it hurts, although the condition does not ask it to keep away */
  readonly besideOnly: boolean
}

/**
 * Liked first, then by rank: what works where it hurts before what only works beside it, what is only a short try
 * after both, plain comfort last. After "change technique" what was tried goes to the end.
 */
function inOrder(
  able: readonly Able[],
  ranked: readonly TechniqueOption[],
  input: PlanInput,
): { readonly order: readonly TechniqueOption[]; readonly decidedBy: PlanResult['decidedBy'] } {
  const tried = new Set(input.soFar?.nextStep === 'change-technique' ? input.soFar.techniquesUsed : [])
  const key = ({ option, besideOnly }: Able) => [
    Number(tried.has(option.technique.id)),
    Number(!ranked.includes(option)),
    Number(!option.liked),
    Number(option.onlyAsLead),
    Number(besideOnly),
    ranked.indexOf(option),
  ]
  const order = able
    .map((one) => ({ option: one.option, key: key(one) }))
    .toSorted((one, other) => compareKeys(one.key, other.key))
    .map(({ option }) => option)
  if (able.some(({ option }) => tried.has(option.technique.id)))
    return { order, decidedBy: 'response-so-far' }
  return { order, decidedBy: order[0]?.liked ? 'client-preference' : 'rank' }
}

interface Built {
  readonly option: TechniqueOption
  readonly session: Session
}

/**
 * Sessions that differ in more than their minutes (same techniques on the same groups are one plan), as many as are
 * shown; the plain comfort ones come last.
 */
function differentSessions(order: readonly TechniqueOption[], context: SessionContext): readonly Built[] {
  const found = new Map<string, Built>()
  for (const option of order) {
    if ([...found.values()].filter(isNamed).length >= mostTechniquePlans) break
    const session = buildSession(option, context)
    if (session.segments.length === 0) continue
    const signature = session.segments.map(signatureOf).toSorted().join(' ')
    if (!found.has(signature)) found.set(signature, { option, session })
  }
  return [...found.values()]
}

/** Plans of the condition's own techniques or the client's wish; a plain comfort plan only when there is no other. */
function worthShowing(built: readonly Built[]): readonly Built[] {
  const named = built.filter((one, index) => index === 0 || isNamed(one))
  return (named.length > 1 ? named : built.slice(0, 2)).slice(0, mostTechniquePlans)
}

function isNamed({ option }: Built): boolean {
  return option.from !== 'comfort'
}

function signatureOf({ techniqueId, groupId, role }: PlanSegment): string {
  return role === 'warm-up' || role === 'closing' ? '' : `${techniqueId}/${groupId}`
}

function techniqueChoice(
  option: TechniqueOption,
  session: Session,
  insteadOf: TechniqueOption | null,
  dose: StartingDose,
  entry: Condition,
  input: PlanInput,
): PlanChoice {
  const { technique } = option
  return {
    id: `technique:${technique.id}`,
    chosen: insteadOf === null,
    kind: 'technique',
    techniqueId: technique.id,
    name: { en: technique.name, es: technique.nameEs },
    difference: insteadOf === null ? option.reason : instead(option, insteadOf),
    segments: session.segments,
    frequency: frequencyOf(entry, dose, technique.id, input),
  }
}

function instead(option: TechniqueOption, other: TechniqueOption): Words {
  return {
    en: `${option.technique.name} instead of ${lowerFirst(other.technique.name)}: ${lowerFirst(option.reason.en)}`,
    es: `${option.technique.nameEs} en lugar de ${lowerFirst(other.technique.nameEs)}: ${lowerFirst(option.reason.es)}`,
  }
}

/** The same session at another dose that beat a comparison, where it differs and the client can come as often. */
function doseChoices(
  chosen: { readonly option: TechniqueOption; readonly session: Session },
  first: PlanChoice,
  entry: Condition,
  input: PlanInput,
): readonly PlanChoice[] {
  const { technique } = chosen.option
  return otherFavourableDoses(entry)
    .filter((dose) => dose.minutes === null || dose.minutes === input.sessionMinutes)
    .map((dose) => ({ dose, frequency: frequencyOf(entry, dose, technique.id, input) }))
    .filter(
      ({ frequency }) =>
        frequency.basis === 'starting-point-from-a-trial' &&
        (frequency.perWeek !== first.frequency.perWeek || frequency.weeks !== first.frequency.weeks),
    )
    .slice(0, mostDosePlans)
    .map(({ dose, frequency }) => ({
      id: `dose:${dose.sourceId}:${frequency.perWeek}x${frequency.weeks}`,
      chosen: false,
      kind: 'dose',
      techniqueId: technique.id,
      name: {
        en: `${frequency.perWeek} a week for ${frequency.weeks} weeks`,
        es: `${frequency.perWeek} por semana durante ${frequency.weeks} semanas`,
      },
      difference: {
        en: `The same session ${frequency.perWeek} a week for ${frequency.weeks} weeks: ${dose.note.en}.`,
        es: `La misma sesión ${frequency.perWeek} por semana durante ${frequency.weeks} semanas: ${dose.note.es}.`,
      },
      segments: chosen.session.segments,
      frequency,
    }))
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
