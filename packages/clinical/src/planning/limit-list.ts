import { isRegionId, regionById } from '../bodymap/regions.ts'
import type { Condition } from '../knowledge/conditions.ts'
import { safetyRegion, safetyTechnique, wholeBody } from '../knowledge/safety-meta.ts'
import { position, regionGroup, techniquesMeta, type PositionId } from '../knowledge/techniques.ts'
import type { AreaLimit, ScreenFinding, ScreenResult } from '../screening/screen-result.ts'
import type { Areas } from './areas.ts'
import { agreementInForce } from './agreement-in-force.ts'
import { likedPressure, type Limits } from './limits.ts'
import { keysOfPlaces, safetyKeysOf } from './safety-keys.ts'
import type { PlanLimit, Words } from './plan-result.ts'
import type { PlanInput } from './plan-input.ts'
import { plannedRegionsOf } from './planned-regions.ts'

/** Every limit the plan obeys, each with the rule or wish it comes from: the screening's first, then ours. */
export function limitList(
  entry: Condition,
  input: PlanInput,
  screen: ScreenResult,
  limits: Limits,
  areas: Areas,
): readonly PlanLimit[] {
  return [
    ...screeningLimits(screen),
    ...positionLimits(input, limits),
    ...stanceLimits(entry, input),
    ...conditionLimits(entry),
    ...clientLimits(input),
    ...learnedLimits(input),
    ...consentLimits(limits, areas),
  ]
}

function screeningLimits(screen: ScreenResult): readonly PlanLimit[] {
  const findings = screen.findings.filter((finding) => !finding.standing)
  const session = screen.maxPressure
  return [
    ...byPlace(screen, ({ avoid }) => avoid || undefined).map(({ place }) =>
      limit('region-left-alone', [place], null, rulesOn(findings, place, 'avoid-region'), {
        en: `${regionName(place)}: left alone, by the screening.`,
        es: `${regionName(place)}: no se toca, por el cribado.`,
      }),
    ),
    ...(session === null
      ? []
      : [
          limit(
            'session-pressure',
            [wholeBody],
            session,
            findings
              .filter((one) => one.maxPressure !== null && one.areas.length === 0)
              .map((one) => one.ruleId),
            {
              en: `Pressure no more than ${session} anywhere, by the screening.`,
              es: `Presión de ${session} como máximo en todo el cuerpo, por el cribado.`,
            },
          ),
        ]),
    ...byPlace(screen, ({ maxPressure }) => maxPressure ?? undefined).map(({ place, value }) =>
      limit('region-pressure', [place], value, rulesOn(findings, place), {
        en: `${regionName(place)}: pressure no more than ${value}, by the screening.`,
        es: `${regionName(place)}: presión de ${value} como máximo, por el cribado.`,
      }),
    ),
    ...screen.avoidTechniques.map((id) => {
      const name = safetyTechnique(id)?.name ?? id
      return limit(
        'technique',
        [id],
        null,
        findings.filter((one) => one.techniques.includes(id)).map((one) => one.ruleId),
        { en: `Left out by the screening: ${lower(name)}.`, es: `El cribado deja fuera: ${lower(name)}.` },
      )
    }),
  ]
}

/** Places that a limit is about, with their side only where the other side has another limit. */
function byPlace<Value extends number | boolean>(
  { areaLimits }: ScreenResult,
  valueOf: (limit: AreaLimit) => Value | undefined,
): readonly { readonly place: string; readonly value: Value }[] {
  const found = areaLimits.flatMap(({ region, side, ...rest }) => {
    const value = valueOf({ region, side, ...rest })
    return value === undefined ? [] : [{ region, side, value }]
  })
  return [...Map.groupBy(found, ({ region, value }) => `${region} ${value}`).values()].flatMap((same) => {
    const { region, value } = same[0]!
    const both = same.length > 1 || same[0]!.side === null
    return [{ place: both ? region : `${region}:${same[0]!.side}`, value }]
  })
}

function positionLimits(input: PlanInput, limits: Limits): readonly PlanLimit[] {
  const out = techniquesMeta.positions.filter((one) => !limits.positions.includes(one.id))
  const liked = input.preferences?.positions ?? []
  return out.map((one) => {
    const byWish = liked.length > 0 && !liked.includes(one.id)
    return limit('position', [one.id], null, [], {
      en: `Not ${positionName(one.id).en}: ${byWish ? 'the client’s wish' : 'the screening'}.`,
      es: `No ${positionName(one.id).es}: ${byWish ? 'deseo del cliente' : 'el cribado'}.`,
    })
  })
}

/** What was agreed with the treating team, and a condition for which massage is comfort only. */
function stanceLimits(entry: Condition, input: PlanInput): readonly PlanLimit[] {
  const agreement = agreementInForce(entry, input)
  if (entry.stance === 'comfort-only') return [limit('stance', [entry.id], null, [], comfortOnly)]
  if (!agreement || entry.stance === 'massage-option') return []
  const { by, agreed, until, ruleId } = agreement
  return [
    limit('stance', [ruleId], null, [], {
      en: `Agreed by ${by} until ${until}: ${agreed}. Nothing beyond it.`,
      es: `Acordado por ${by} hasta el ${until}: ${agreed}. Nada más allá.`,
    }),
  ]
}

const comfortOnly: Words = {
  en: 'For comfort only: with this condition massage is not offered as a treatment.',
  es: 'Solo para alivio: con este problema el masaje no se ofrece como tratamiento.',
}

function conditionLimits(entry: Condition): readonly PlanLimit[] {
  const { maxPressure, groupCaps = {}, pressureNote, pressureNoteEs } = entry.startingPlan
  return [
    ...(maxPressure === undefined
      ? []
      : [
          limit('session-pressure', [entry.id], maxPressure, [], {
            en: `Pressure no more than ${maxPressure} with this condition, a house rule: ${lower(pressureNote)}`,
            es: `Presión de ${maxPressure} como máximo con este problema, regla de la casa: ${lower(pressureNoteEs)}`,
          }),
        ]),
    ...Object.entries(groupCaps).map(([id, level]) =>
      limit('region-pressure', [id], level, [], {
        en: `${regionGroup(id)?.name ?? id}: pressure no more than ${level}, a house rule.`,
        es: `${regionGroup(id)?.nameEs ?? id}: presión de ${level} como máximo, regla de la casa.`,
      }),
    ),
  ]
}

function clientLimits(input: PlanInput): readonly PlanLimit[] {
  const liked = likedPressure(input)
  const alone = input.preferences?.areasOffLimits ?? []
  return [
    ...(liked === undefined
      ? []
      : [
          limit('preference', ['pressure'], liked, [], {
            en: `Pressure no more than ${liked}: what the client likes.`,
            es: `Presión de ${liked} como máximo: lo que le gusta al cliente.`,
          }),
        ]),
    ...(alone.length === 0
      ? []
      : [
          limit('preference', alone, null, [], {
            en: `Left alone, as the client wishes: ${alone.map((id) => areaName(id).en).join(', ')}.`,
            es: `No se toca, como desea el cliente: ${alone.map((id) => areaName(id).es).join(', ')}.`,
          }),
        ]),
  ]
}

function learnedLimits(input: PlanInput): readonly PlanLimit[] {
  const cap = input.soFar?.pressureCap
  const regions = Object.entries(input.soFar?.pressureByRegion ?? {})
  return [
    ...(cap === undefined
      ? []
      : [
          limit('learned', ['pressure'], cap, [], {
            en: `Pressure no more than ${cap}, after earlier visits.`,
            es: `Presión de ${cap} como máximo, tras visitas anteriores.`,
          }),
        ]),
    ...regions.map(([id, level]) =>
      limit('learned', [id], level ?? null, [], {
        en: `${areaName(id).en}: comfortable up to ${level}, after earlier visits.`,
        es: `${areaName(id).es}: cómodo hasta ${level}, tras visitas anteriores.`,
      }),
    ),
  ]
}

/** Parts the plan would be about, left out only because no written consent covers them today. */
function consentLimits(limits: Limits, areas: Areas): readonly PlanLimit[] {
  const wanted = [...areas.focus, ...areas.around].map((area) => area.groupId)
  const open = [...new Set(wanted)].filter((id) =>
    plannedRegionsOf(id).some((region) => !region.onlyWhenPainful && limits.at(region).off === 'consent'),
  )
  return open.map((id) =>
    limit('consent', [id], null, [], {
      en: `${regionGroup(id)?.name ?? id}: parts of it need written consent for today; without it they are left out.`,
      es: `${regionGroup(id)?.nameEs ?? id}: partes de esta zona necesitan consentimiento escrito para hoy; sin él quedan fuera.`,
    }),
  )
}

/** Rules that act on a place; on a part without a side, those that act on either. */
function rulesOn(findings: readonly ScreenFinding[], part: string, action?: string): readonly string[] {
  const keys = safetyKeysOf([part])
  return findings
    .filter((one) => action === undefined || one.actsAs === action)
    .filter((one) => [...keysOfPlaces(one.areas)].some((key) => keys.has(key)))
    .map((one) => one.ruleId)
}

function areaName(id: string): Words {
  if (isRegionId(id)) {
    const { label, side } = regionById(id)
    return {
      en: `${side} ${lower(label.en)}`,
      es: `${lower(label.es)} (${side === 'left' ? 'izquierda' : 'derecha'})`,
    }
  }
  const group = regionGroup(id)
  return group
    ? { en: lower(group.name), es: lower(group.nameEs) }
    : { en: regionName(id), es: regionName(id) }
}

function regionName(id: string): string {
  const [bare = id, side] = id.split(':')
  const name = safetyRegion(bare)?.name ?? bare
  return side === undefined ? name : `${name} (${side})`
}

function positionName(id: PositionId): Words {
  const found = position(id)
  return { en: lower(found?.name ?? id), es: lower(found?.nameEs ?? id) }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function limit(
  kind: PlanLimit['kind'],
  about: readonly string[],
  level: number | null,
  ruleIds: readonly string[],
  text: Words,
): PlanLimit {
  return { kind, about, level, ruleIds, text }
}
