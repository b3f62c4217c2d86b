import type { Condition } from '../knowledge/conditions.ts'
import { techniquesMeta } from '../knowledge/techniques.ts'
import { houseBecause } from './evidence-of.ts'
import type { Frequency, Review } from './plan-result.ts'

const { reviewWithinDays } = techniquesMeta.planning

/**
 * When to look together whether it helps: after the condition's number of visits, and never later than six weeks.
 * @example reviewOf(neckPainChronic, { perWeek: 2, visits: 8, … }, '2026-11-20') // 6 visits, 2026-12-11
 */
export function reviewOf(entry: Condition, frequency: Frequency, date: string): Review {
  const { reviewAfterVisits } = entry.startingPlan
  const afterVisits = Math.max(1, Math.min(reviewAfterVisits, frequency.visits ?? reviewAfterVisits))
  const weeks =
    frequency.perWeek === null ? (afterVisits === 1 ? 1 : null) : Math.ceil(afterVisits / frequency.perWeek)
  const days = weeks === null ? reviewWithinDays : Math.min(weeks * 7, reviewWithinDays)
  return {
    afterVisits,
    onOrBefore: dayAfter(date, days),
    because: houseBecause(['review'], {
      en: `House rule: look together after ${afterVisits} ${afterVisits === 1 ? 'session' : 'sessions'} or six weeks, whichever comes first. No clear change by then: change the plan or refer.`,
      es: `Regla de la casa: revisar juntos después de ${afterVisits} ${afterVisits === 1 ? 'sesión' : 'sesiones'} o seis semanas, lo que llegue antes. Si no hay un cambio claro: cambiar el plan o derivar.`,
    }),
  }
}

/** Calendar day so many days later; an impossible date stays as it is. */
function dayAfter(date: string, days: number): string {
  const start = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(start) ? date : new Date(start + days * 86_400_000).toISOString().slice(0, 10)
}
