import { regionById, type RegionId } from '../bodymap/regions.ts'
import type { Condition } from '../knowledge/conditions.ts'
import { technique } from '../knowledge/techniques.ts'
import { areaWords } from './area-words.ts'
import type { ConditionForm } from './condition-form.ts'
import type { Session } from './session.ts'
import type { Words } from './plan-result.ts'
import type { PlanInput } from './plan-input.ts'
import { plannedRegion } from './planned-regions.ts'
import { longestSession, type TechniqueOption } from './technique-options.ts'

interface Noted {
  readonly form: ConditionForm
  readonly input: PlanInput
  readonly lead: TechniqueOption
  readonly session: Session
  readonly painful: readonly RegionId[]
  readonly home: readonly string[]
}

/** What the therapist keeps in mind with this plan, one sentence each. */
export function notesOf({ form, input, lead, session, painful, home }: Noted): readonly Words[] {
  const { startingPlan } = form.condition
  return [
    ...(form.insteadOf ? [otherForm(form)] : []),
    { en: `Pressure: ${startingPlan.pressureNote}`, es: `Presión: ${startingPlan.pressureNoteEs}` },
    ...lighterToday(form.condition, session),
    ...untouchable(painful),
    ...notReached(painful, session),
    ...unmarkedPain(form.condition, painful),
    ...longSession(form.condition, input),
    ...(session.left > 0 ? [shorter(session.left, lead, input)] : []),
    ...skinNotes(input),
    ...home.flatMap(forHome),
  ]
}

function otherForm({ condition, insteadOf }: ConditionForm): Words {
  return {
    en: `How long the pain has lasted fits "${condition.name}", so the plan is made from that and not from "${insteadOf?.name}".`,
    es: `Por lo que dura el dolor, el plan se hace con «${condition.plainName.es}» y no con «${insteadOf?.plainName.es}».`,
  }
}

/** The usual start is more than today's limits allow anywhere: the limits come first. */
function lighterToday({ startingPlan }: Condition, { segments }: Session): readonly Words[] {
  const most = Math.max(...segments.map((segment) => segment.pressure.max))
  if (most >= startingPlan.pressureStart) return []
  return [
    {
      en: `The usual start is level ${startingPlan.pressureStart}; today's limits allow ${most} at most, and they come first.`,
      es: `Lo habitual es empezar en el nivel ${startingPlan.pressureStart}; los límites de hoy permiten ${most} como máximo, y van primero.`,
    },
  ]
}

/** A condition whose work keeps away from the pain, and nobody said where that is. */
function unmarkedPain({ startingPlan }: Condition, painful: readonly RegionId[]): readonly Words[] {
  if (painful.length > 0 || !startingPlan.techniques.some((one) => one.where !== undefined)) return []
  return [
    {
      en: 'Where it hurts is not marked, and this plan keeps off it: mark it before the session.',
      es: 'No está marcado dónde duele, y este plan no toca esa zona: márquela antes de la sesión.',
    },
  ]
}

/** Much longer than what was tested or is usual: the rest is comfort, and says so. */
function longSession({ startingPlan }: Condition, { sessionMinutes }: PlanInput): readonly Words[] {
  const usual = startingPlan.minutes ?? startingPlan.practiceStart?.minutes
  if (usual === undefined || sessionMinutes < usual * longFactor) return []
  const tested = startingPlan.minutes !== null
  return [
    {
      en: `${tested ? 'The tested session' : 'A usual session for this (common practice)'} is ${usual} minutes; the other ${sessionMinutes - usual} are for comfort.`,
      es: `${tested ? 'La sesión probada' : 'Una sesión habitual para esto (práctica habitual)'} es de ${usual} minutos; los otros ${sessionMinutes - usual} son para alivio.`,
    },
  ]
}

const longFactor = 1.5

/** Pain where no plan goes: named, so that nobody thinks it was forgotten. */
function untouchable(painful: readonly RegionId[]): readonly Words[] {
  const places = [...new Set(painful.filter((id) => !plannedRegion(id)).map((id) => regionById(id).place))]
  if (places.length === 0) return []
  const labels = places.map((place) => regionById(`${place}.left`).label)
  return [
    {
      en: `It also hurts where no plan goes: ${labels.map((label) => label.en.toLowerCase()).join(', ')}. Leave it alone.`,
      es: `También duele donde ningún plan llega: ${labels.map((label) => label.es.toLowerCase()).join(', ')}. No se toca.`,
    },
  ]
}

/** Pain that no line goes to, so that it is talked about and not overlooked. */
function notReached(painful: readonly RegionId[], { segments }: Session): readonly Words[] {
  const worked = new Set(segments.map((segment) => segment.groupId))
  const groups = [...new Set(painful.flatMap((id) => plannedRegion(id)?.groupId ?? []))]
  const open = groups.filter((id) => !worked.has(id)).map((id) => areaWords(id, 'any'))
  if (open.length === 0) return []
  return [
    {
      en: `It also hurts here, and no line goes there today: ${open.map((area) => area.en).join(', ')}. Time, a limit or the technique leaves it out.`,
      es: `También duele aquí, y hoy ninguna línea llega: ${open.map((area) => area.es).join(', ')}. Queda fuera por el tiempo, un límite o la técnica.`,
    },
  ]
}

function shorter(left: number, { technique: lead }: TechniqueOption, input: PlanInput): Words {
  const longest = longestSession(lead)
  const kept = input.sessionMinutes - left
  return longest < input.sessionMinutes
    ? {
        en: `${lead.name}: sessions are kept to ${longest} minutes. Book ${kept} minutes, not ${input.sessionMinutes}.`,
        es: `${lead.nameEs}: las sesiones no pasan de ${longest} minutos. Reserve ${kept} minutos, no ${input.sessionMinutes}.`,
      }
    : {
        en: `Only ${kept} of ${input.sessionMinutes} minutes can be used well within the limits. Book a shorter session.`,
        es: `Solo ${kept} de ${input.sessionMinutes} minutos se pueden usar bien dentro de los límites. Reserve una sesión más corta.`,
      }
}

function skinNotes({ preferences = {} }: PlanInput): readonly Words[] {
  return [
    ...(preferences.scent === 'unscented'
      ? [{ en: 'Unscented products only.', es: 'Solo productos sin perfume.' }]
      : []),
    ...(preferences.lubricant === 'none'
      ? [
          {
            en: 'No oil or lotion: work dry or through a cloth, and leave out gliding that drags.',
            es: 'Sin aceite ni loción: trabajar en seco o sobre una tela, sin deslizamientos que arrastren.',
          },
        ]
      : []),
    ...(preferences.draping === 'stay-clothed'
      ? [
          {
            en: 'The client stays clothed: pressing, holding and moving through the clothes, no oil.',
            es: 'El cliente sigue vestido: presionar, sostener y mover sobre la ropa, sin aceite.',
          },
        ]
      : []),
  ]
}

function forHome(id: string): readonly Words[] {
  const entry = technique(id)
  if (!entry) return []
  return [
    {
      en: `For home, not for the session: ${entry.name.toLowerCase()}.`,
      es: `Para casa, no para la sesión: ${entry.nameEs.toLowerCase()}.`,
    },
  ]
}
