import type { infer as Infer } from 'zod'
import type { Words } from '../bodymap/regions.ts'
import { respondingSettings } from '../knowledge/responding.ts'
import { technique } from '../knowledge/techniques.ts'
import { parseInstant } from '../outcomes/day-of.ts'
import { fill } from '../outcomes/sentence.ts'
import type { Verdict } from '../outcomes/verdict-types.ts'
import type { soFarSchema } from '../planning/plan-input.schema.ts'
import { median } from '../statistics/median.ts'
import { blamedTechniques } from './blamed-techniques.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import type { NextStep } from './next-step.ts'
import { pressureCaps } from './pressure-caps.ts'
import type { VisitResponse } from './reactions.ts'

export type SoFar = Infer<typeof soFarSchema>

export interface PlanAdjustment {
  /** Goes into the next plan's input as it is */
  readonly soFar: SoFar
  /** Suggested minutes of a session; null: as before */
  readonly sessionMinutes: number | null
  /** Suggested sessions a week; null: as before */
  readonly perWeek: number | null
  /** The same as days between sessions */
  readonly daysBetween: number | null
  /** What changes, one sentence each */
  readonly words: readonly Words[]
}

export interface Judged {
  readonly history: History
  readonly verdict: Verdict
  readonly nextStep: NextStep
  readonly responses: readonly VisitResponse[]
  readonly facts: Facts
}

const day = 86_400_000

const texts = {
  pressure: {
    en: 'Pressure next time: at most {level} of 5.',
    es: 'Presión la próxima vez: como máximo {level} de 5.',
  },
  pressureHere: {
    en: 'Pressure next time where it was too much: at most {level} of 5.',
    es: 'Presión la próxima vez donde fue demasiada: como máximo {level} de 5.',
  },
  minutes: { en: 'Minutes of a session: {minutes}.', es: 'Minutos de una sesión: {minutes}.' },
  daysBetween: { en: 'Days between sessions: {days}.', es: 'Días entre sesiones: {days}.' },
  perWeek: { en: 'Sessions a week: {perWeek}.', es: 'Sesiones por semana: {perWeek}.' },
  avoid: {
    en: 'Left out next time: a way of working that went together with after-effects more than once.',
    es: 'Se deja fuera la próxima vez: una forma de trabajar que coincidió más de una vez con reacciones.',
  },
  stop: { en: 'No next session is planned until then.', es: 'Hasta entonces no se planifica otra sesión.' },
} as const satisfies Record<string, Words>

/**
 * What the next step changes in the next plan: lower pressure after a reaction, a technique to leave out, minutes and
 * frequency towards a tested dose or further apart. It only ever lowers a limit; screening's limits stand beside it.
 *
 * @example adjustPlan({ history, verdict, nextStep, responses, facts }).soFar.pressureCap // 2 after soreness at pressure 3
 */
export function adjustPlan({ history, verdict: told, nextStep, responses, facts }: Judged): PlanAdjustment {
  const caps = pressureCaps(responses)
  const session = lowestOf(caps.session, facts.flare === true ? flareCap(responses) : null)
  const avoid = blamedTechniques(responses)
  const dose = doseOfStep(history, nextStep, responses)
  const soFar: SoFar = {
    visits: responses.length,
    ...weeksOf(history, responses),
    verdict: told.word,
    nextStep: nextStep.kind,
    ...(session === null ? {} : { pressureCap: session }),
    ...(Object.keys(caps.byRegion).length === 0 ? {} : { pressureByRegion: caps.byRegion }),
    ...(avoid.length === 0 ? {} : { avoidTechniques: [...avoid] }),
    techniquesUsed: [
      ...new Set(
        responses
          .flatMap(({ visit }) => visit.dose.techniques.map((one) => one.techniqueId))
          .filter((id) => technique(id) !== undefined),
      ),
    ],
  }
  return { soFar, ...dose, words: wordsOf(soFar, dose, nextStep) }
}

type DoseChange = Pick<PlanAdjustment, 'sessionMinutes' | 'perWeek' | 'daysBetween'>

function doseOfStep(
  history: History,
  { kind, situation }: NextStep,
  responses: readonly VisitResponse[],
): DoseChange {
  const same: DoseChange = { sessionMinutes: null, perWeek: null, daysBetween: null }
  const plan = history.plan
  if (kind === 'change-dose') {
    const tested = plan?.testedDose ?? null
    const perWeek = tested?.perWeek ?? null
    return {
      sessionMinutes: tested?.minutes ?? null,
      perWeek,
      daysBetween: perWeek === null ? null : Math.round(7 / perWeek),
    }
  }
  if (kind === 'space-out') {
    const gap = plan?.perWeek ? 7 / plan.perWeek : usualGap(responses)
    if (gap === null) return same
    const days = Math.max(
      Math.round(gap),
      Math.min(Math.round(gap * respondingSettings.spaceOut.times), respondingSettings.spaceOut.mostDays),
    )
    return { sessionMinutes: null, perWeek: Math.round((7 / days) * 100) / 100, daysBetween: days }
  }
  const minutes = plan?.sessionMinutes ?? null
  if (situation === 'flare' && minutes !== null) {
    // Whole five minutes, as sessions are booked.
    return {
      ...same,
      sessionMinutes: Math.max(10, Math.round((minutes * respondingSettings.flare.minutesShare) / 5) * 5),
    }
  }
  return same
}

function usualGap(responses: readonly VisitResponse[]): number | null {
  const times = responses.slice(-5).map(({ time }) => time)
  return median(times.slice(1).map((time, index) => (time - (times[index] ?? time)) / day))
}

/** A flare is met one level lighter than the last session, whether or not a reaction was told. */
function flareCap(responses: readonly VisitResponse[]): number {
  const pressure = responses.at(-1)?.visit.dose.maxPressure ?? null
  return pressure === null
    ? respondingSettings.pressureWhenNotRecorded
    : Math.max(respondingSettings.lightestPressure, pressure - 1)
}

function lowestOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}

function weeksOf(history: History, responses: readonly VisitResponse[]): { weeks?: number } {
  const now = parseInstant(history.asOf)
  const first = responses[0]
  return first && now !== null ? { weeks: Math.max(0, Math.floor((now - first.time) / (7 * day))) } : {}
}

function wordsOf(soFar: SoFar, dose: DoseChange, { kind }: NextStep): Words[] {
  const said = ({ en, es }: Words, params: Record<string, number> = {}): Words => ({
    en: fill(en, params),
    es: fill(es, params),
  })
  const found: Words[] = []
  if (kind === 'stop-and-refer') return [said(texts.stop)]
  if (soFar.pressureCap !== undefined) found.push(said(texts.pressure, { level: soFar.pressureCap }))
  const here = Object.values(soFar.pressureByRegion ?? {}).flatMap((level) => level ?? [])
  if (here.length > 0) found.push(said(texts.pressureHere, { level: Math.min(...here) }))
  if (soFar.avoidTechniques) found.push(said(texts.avoid))
  if (dose.sessionMinutes !== null) found.push(said(texts.minutes, { minutes: dose.sessionMinutes }))
  if (kind === 'space-out' && dose.daysBetween !== null)
    found.push(said(texts.daysBetween, { days: dose.daysBetween }))
  else if (dose.perWeek !== null) found.push(said(texts.perWeek, { perWeek: dose.perWeek }))
  return found
}
