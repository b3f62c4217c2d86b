import type { Words } from '../bodymap/regions.ts'
import { parseInstant } from './day-of.ts'

/** Every 6 weeks or 6 sessions, whichever comes first, and at the end (outcomes §2). */
export const weeksBetween = 6
export const sessionsBetween = 6

const week = 7 * 86_400_000

export interface ReassessmentDue {
  readonly due: boolean
  readonly because: 'sessions' | 'weeks' | 'discharge' | 'not-yet' | 'not-started'
  /** Sessions attended since the start or the last re-assessment */
  readonly sessions: number
  /** Whole weeks since then; null before the first session */
  readonly weeks: number | null
  readonly words: Words
}

export interface ReassessmentInput {
  /** Attended sessions */
  readonly visits: readonly { readonly at: string }[]
  readonly reassessments: readonly { readonly at: string }[]
  /** Now */
  readonly asOf: string
  readonly discharging?: boolean
}

/**
 * Whether a re-assessment is due: six sessions or six weeks since the first session or the last re-assessment,
 * whichever comes first, and at the end of care.
 *
 * @example reassessmentDue({ visits: sixVisits, reassessments: [], asOf }) // { due: true, because: 'sessions', … }
 */
export function reassessmentDue(input: ReassessmentInput): ReassessmentDue {
  const now = parseInstant(input.asOf) ?? -Infinity
  const past = (list: readonly { readonly at: string }[]) =>
    list.flatMap(({ at }) => parseInstant(at) ?? []).filter((time) => time <= now)
  const visits = past(input.visits)
  const last = Math.max(-Infinity, ...past(input.reassessments))
  const since = Math.max(last, Math.min(Infinity, ...visits))
  const sessions = visits.filter((time) => time > last).length
  if (visits.length === 0) return answer('not-started', 0, null)
  const weeks = Math.floor((now - since) / week)
  if (input.discharging) return answer('discharge', sessions, weeks)
  if (sessions >= sessionsBetween) return answer('sessions', sessions, weeks)
  return answer(weeks >= weeksBetween ? 'weeks' : 'not-yet', sessions, weeks)
}

function answer(
  because: ReassessmentDue['because'],
  sessions: number,
  weeks: number | null,
): ReassessmentDue {
  return {
    due: because === 'sessions' || because === 'weeks' || because === 'discharge',
    because,
    sessions,
    weeks,
    words: wordsOf(because, sessions, weeks ?? 0),
  }
}

function wordsOf(because: ReassessmentDue['because'], sessions: number, weeks: number): Words {
  switch (because) {
    case 'sessions':
      return {
        en: `Due: sessions since the last look back: ${sessions}.`,
        es: `Toca ya: sesiones desde la última revisión: ${sessions}.`,
      }
    case 'weeks':
      return {
        en: `Due: weeks since the last look back: ${weeks}.`,
        es: `Toca ya: semanas desde la última revisión: ${weeks}.`,
      }
    case 'discharge':
      return { en: 'Due: care is ending.', es: 'Toca ya: la atención termina.' }
    case 'not-yet':
      return {
        en: `Not due yet. Sessions: ${sessions} of ${sessionsBetween}; weeks: ${weeks} of ${weeksBetween}.`,
        es: `Aún no toca. Sesiones: ${sessions} de ${sessionsBetween}; semanas: ${weeks} de ${weeksBetween}.`,
      }
    case 'not-started':
      return { en: 'No session yet.', es: 'Aún no hay sesiones.' }
  }
}
