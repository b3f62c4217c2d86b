import type { Condition } from '../knowledge/conditions.ts'
import type { DoseSupport } from '../knowledge/evidence.ts'
import type { Words } from './plan-result.ts'

/** A dose to start from, as the condition names it. */
export interface StartingDose {
  readonly minutes: number | null
  readonly perWeek: number | null
  readonly weeks: number | null
  readonly sourceId: string
  readonly support: DoseSupport
  readonly note: Words
}

/** The condition's own starting dose, the one its plan begins from. */
export function firstDose({ startingPlan: plan }: Condition): StartingDose {
  return {
    minutes: plan.minutes,
    perWeek: plan.perWeek,
    weeks: plan.weeks,
    sourceId: plan.doseSourceId,
    support: plan.doseSupport,
    note: { en: plan.doseNote, es: plan.doseNoteEs },
  }
}

/** Other doses that beat a comparison for this condition: each may be a plan to choose. */
export function otherFavourableDoses({ startingPlan: plan }: Condition): readonly StartingDose[] {
  return (plan.otherTestedDoses ?? [])
    .filter(
      (dose) => dose.doseSupport === 'favourable-controlled' && dose.perWeek !== null && dose.weeks !== null,
    )
    .map((dose) => ({
      minutes: dose.minutes,
      perWeek: dose.perWeek,
      weeks: dose.weeks,
      sourceId: dose.doseSourceId,
      support: dose.doseSupport,
      note: { en: dose.note, es: dose.noteEs },
    }))
}
