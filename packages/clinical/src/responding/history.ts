import type { VerdictInput } from '../outcomes/verdict-types.ts'
import type { Dose } from '../visits/dose.ts'

export interface VisitDone {
  readonly id: string
  /** When it started */
  readonly at: string
  readonly dose: Dose
  /**
   * Whether the client answered what they felt afterwards. A session nobody answered for is not one without a
   * reaction.
   */
  readonly afterEffectsAnswered: boolean
}

export interface AfterEffectFelt {
  readonly visitId: string | null
  readonly at: string
  /** Id of safety/after-effects */
  readonly kind: string
  /** Severity grade 1–5; null when the client did not say how much it bothered them */
  readonly grade: number | null
  /** Where; absent or empty is the whole session */
  readonly regionIds?: readonly string[]
}

export interface PlanSoFar {
  /** When the first version of the plan began */
  readonly since: string
  readonly reviewAfterVisits: number | null
  readonly perWeek: number | null
  readonly sessionMinutes: number | null
  /** The dose of the trial the plan starts from; null when nobody tested one */
  readonly testedDose: {
    readonly minutes: number | null
    readonly perWeek: number | null
    readonly sourceId: string
    /** Only a favourable one is a reason to move towards it */
    readonly support: string
  } | null
  /** Changes made because the plan did not help */
  readonly changes: readonly { readonly at: string; readonly kind: 'change-dose' | 'change-technique' }[]
}

/** Everything a response is judged from. */
export interface History {
  readonly verdict: VerdictInput
  readonly visits: readonly VisitDone[]
  readonly afterEffects: readonly AfterEffectFelt[]
  /** A danger sign was ticked since the last session and nobody has closed it */
  readonly openDangerSign: boolean
  readonly plan: PlanSoFar | null
  /** Now */
  readonly asOf: string
}
