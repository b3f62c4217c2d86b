import type { AftercareChoice } from '../aftercare/choose.ts'
import type { RegionId } from '../bodymap/regions.ts'
import type { CocareSuggestion } from '../cocare/involve.ts'
import type { Certainty, Direction, DoseSupport } from '../knowledge/evidence.ts'
import type { PositionId } from '../knowledge/techniques.ts'

export interface Words {
  readonly en: string
  readonly es: string
}

/** Why something stands in the plan. A number of ours is named in `houseParts`, never credited to a source. */
export interface Because {
  readonly ruleIds: readonly string[]
  readonly findingIds: readonly string[]
  readonly sourceIds: readonly string[]
  /** The trial whose dose this belongs to; null when nobody tested it */
  readonly doseSourceId: string | null
  /** Lowest certainty among the findings; `none` when there are no findings */
  readonly certainty: Certainty | 'none'
  /** What the findings say; `practice` when there are none */
  readonly support: Direction | 'practice'
  /** True when any part is a rule of this product, not of a source */
  readonly houseRule: boolean
  readonly houseParts: readonly string[]
  readonly missing: readonly string[]
  readonly text: Words
}

/** What a line is for within the session. */
export type SegmentRole = 'warm-up' | 'focus' | 'support' | 'around' | 'comfort' | 'closing'
export type SegmentSide = 'left' | 'right' | 'both'

/** One line of the plan: technique × regions × pressure × minutes. */
export interface PlanSegment {
  readonly id: string
  readonly role: SegmentRole
  readonly techniqueId: string
  readonly groupId: string
  /** Front or back of the group; any = both, from where the client lies */
  readonly face: 'front' | 'back' | 'any'
  readonly side: SegmentSide
  readonly regionIds: readonly RegionId[]
  readonly position: PositionId
  readonly minutes: number
  /** Walton levels 1–5: where to begin, and the lowest of all limits */
  readonly pressure: { readonly start: number; readonly max: number }
  readonly strokes: readonly string[]
  /** Safety technique ids: parts of this technique not to use here */
  readonly leaveOut: readonly string[]
  /** Delicate spots within the regions: broad, flat, light contact */
  readonly siteIds: readonly string[]
  readonly because: Because
}

/** How far the course rests on a trial. Only the first may be read without its warning. */
export type CourseBasis =
  | 'starting-point-from-a-trial'
  | 'adapted-from-a-trial'
  | 'try-out'
  | 'no-tested-dose'
  | 'no-dose'

export interface Frequency {
  readonly basis: CourseBasis
  readonly perWeek: number | null
  readonly weeks: number | null
  readonly visits: number | null
  /** Where this plan leaves the trial: its value and ours */
  readonly deviations: readonly {
    readonly field: string
    readonly tested: string
    readonly planned: string
  }[]
  /** What the trial did after the course, if anything */
  readonly afterwards: string | null
  readonly doseSupport: DoseSupport | null
  readonly because: Because
}

export interface Review {
  readonly afterVisits: number
  /** Calendar date */
  readonly onOrBefore: string
  readonly because: Because
}

export interface PlanLimit {
  readonly kind:
    | 'region-left-alone'
    | 'session-pressure'
    | 'region-pressure'
    | 'technique'
    | 'position'
    | 'preference'
    | 'learned'
    | 'skill'
    | 'stance'
    | 'chronicity'
    | 'consent'
  /** Safety regions, technique or position ids, or other ids the limit is about */
  readonly about: readonly string[]
  readonly level: number | null
  readonly ruleIds: readonly string[]
  readonly text: Words
}

export type RefusalCode =
  | 'screening'
  | 'refer-first'
  | 'clearance-needed'
  | 'stop-and-refer'
  | 'nothing-left-to-work-on'
  | 'no-technique-allowed'
  | 'unknown-condition'

export interface Refusal {
  readonly code: RefusalCode
  readonly reasons: readonly {
    readonly ruleId: string | null
    readonly sourceIds: readonly string[]
    readonly text: Words
  }[]
  readonly whatToDo: Words
}

/** One of the plans to choose from; the first is the one the rest of the result describes. */
export interface PlanChoice {
  readonly id: string
  readonly chosen: boolean
  readonly kind: 'technique' | 'dose'
  readonly techniqueId: string
  readonly name: Words
  /** What sets it apart, in one sentence */
  readonly difference: Words
  readonly segments: readonly PlanSegment[]
  readonly frequency: Frequency
}

export interface Measures {
  readonly primary: string
  readonly functionMeasures: readonly string[]
  /** Only where the practice holds a licence */
  readonly ifLicensed: readonly string[]
  readonly rangeOfMotion: readonly string[]
  readonly because: Because
}

export interface ScreenSummary {
  readonly action: string
  readonly urgency: string | null
  readonly band: string
  readonly headline: string
  readonly sessionAllowed: boolean
  readonly maxPressure: number | null
  readonly findings: readonly {
    readonly ruleId: string
    readonly action: string
    readonly reason: string
    readonly standing: boolean
  }[]
  readonly missing: readonly string[]
}

export interface PlanResult {
  /** Condition entry the plan was made from; differs from the one asked for when the pain is newer or older */
  readonly conditionId: string
  readonly refused: Refusal | null
  readonly segments: readonly PlanSegment[]
  readonly totalMinutes: number
  /** Minutes of the session that nothing allowed may fill, and why; null when there are none */
  readonly unfilled: { readonly minutes: number; readonly because: Because } | null
  readonly frequency: Frequency | null
  readonly review: Review | null
  readonly aftercare: AftercareChoice
  readonly cocare: readonly CocareSuggestion[]
  readonly measures: Measures | null
  readonly tellClient: readonly Words[]
  /** For the therapist: what to keep in mind, one sentence each */
  readonly notes: readonly Words[]
  readonly alternatives: readonly PlanChoice[]
  readonly decidedBy: 'client-preference' | 'rank' | 'response-so-far' | 'only-option' | null
  readonly limits: readonly PlanLimit[]
  readonly inputsUsed: readonly string[]
  readonly inputsMissing: readonly string[]
  /** What would settle more of the co-care triggers */
  readonly cocareMissing: readonly string[]
  readonly screen: ScreenSummary
  readonly knowledgeVersion: string
}
