import type { ScreenAction, ScreenBand } from '../knowledge/safety-meta.ts'
import type { RuleAction, RuleOverride, SafetyRule, ScreenUrgency } from '../knowledge/safety-rules.ts'
import type { InputName } from './because.ts'
import type { KnownMedicine } from './medicines-known.ts'
import type { Place } from './places.ts'
import type { Clearance } from './screen-input.ts'

/** One rule that is true, with everything a person needs to judge it. */
export interface ScreenFinding {
  readonly ruleId: string
  readonly category: SafetyRule['category']
  readonly action: RuleAction
  /** What it asks of this session: the action, or what is left of it once a clearance is on file */
  readonly actsAs: RuleAction
  readonly urgency: ScreenUrgency | null
  /** For the client, in plain words */
  readonly reason: string
  readonly reasonEs: string
  /** For the therapist: what to do */
  readonly note: string
  readonly noteEs: string
  /** When the rule is true, in words */
  readonly when: string
  readonly sourceIds: readonly string[]
  readonly certainty: SafetyRule['certainty']
  readonly strength: string
  readonly verified: boolean
  /** A house rule: a clinician has not signed off what we made of the sources */
  readonly houseRule: boolean
  /** The claim was seen on weak pages only */
  readonly weakSource: boolean
  readonly unverifiedParts: readonly string[]
  readonly standing: boolean
  readonly override: RuleOverride
  readonly scope: SafetyRule['effect']['scope']
  /** Where it acts; empty means the session, or a place nobody has named yet */
  readonly areas: readonly Place[]
  /** The client did not say where: ask */
  readonly areaInDoubt: boolean
  /** The body map that says where, for the rules that have one */
  readonly areaFrom: string | null
  readonly maxPressure: number | null
  /** Where the pressure number comes from: a source, or the house */
  readonly capBasis: 'sourced' | 'clinic-default' | null
  readonly techniques: readonly string[]
  readonly lifts: string | null
  readonly sessionAfterProtocol: string | null
  /** The clearance in force, for a rule that it eased */
  readonly cleared: Clearance | null
  readonly because: readonly InputName[]
}

/** A clearance that was given and does not count today, and why. */
export interface UnusedClearance {
  readonly ruleId: string
  readonly why: 'not-yet' | 'ended' | 'older-than-event' | 'rule-not-true' | 'rule-cannot-be-cleared'
}

/** A delicate spot in a region of the complaint: a note, never a limit of the region. */
export interface SiteNote {
  readonly siteId: string
  readonly name: string
  readonly region: string
  readonly siteMaxPressure: number
  readonly avoid: readonly string[]
  readonly how: string
}

/** What holds at one place, reminders apart. */
export interface AreaLimit {
  readonly region: string
  /** null: the region has no sides */
  readonly side: 'left' | 'right' | null
  readonly avoid: boolean
  readonly maxPressure: number | null
  /** Techniques to leave out here */
  readonly techniques: readonly string[]
}

export interface ScreenResult {
  readonly date: string
  readonly action: ScreenAction
  readonly urgency: ScreenUrgency | null
  readonly band: ScreenBand
  /** The band in words: "Stop. Get medical help." */
  readonly headline: string
  readonly headlineEs: string
  readonly sessionAllowed: boolean
  /** The answer to today's consent; no session starts without `yes` */
  readonly consent: 'yes' | 'no' | 'want-to-talk' | 'not-asked'
  /** Highest pressure of the whole session (Walton level 1–5); null is no limit */
  readonly maxPressure: number | null
  /** Level to begin at; null is no advice */
  readonly startPressure: number | null
  /** Highest pressure by safety region; `whole-body` is every region */
  readonly regionCaps: Readonly<Record<string, number>>
  /** Safety regions to leave alone; `whole-body` is every region */
  readonly avoidRegions: readonly string[]
  /** Every technique to leave out somewhere */
  readonly avoidTechniques: readonly string[]
  /** Where each is left out: technique ids by region; `whole-body` is everywhere */
  readonly techniquesByRegion: Readonly<Record<string, readonly string[]>>
  /** The same limits side by side: what holds at each place that has one; `whole-body` is everywhere */
  readonly areaLimits: readonly AreaLimit[]
  /** Every rule that is true, strongest first, reminders last */
  readonly findings: readonly ScreenFinding[]
  /** Question ids on screen at this visit, in the order of asking */
  readonly ask: readonly string[]
  /** Question ids that must be answered and are not */
  readonly missing: readonly string[]
  readonly medicines: readonly KnownMedicine[]
  readonly siteNotes: readonly SiteNote[]
  readonly clearancesUnused: readonly UnusedClearance[]
  readonly knowledgeVersion: string
  /** Inputs that made a rule true, reminders apart */
  readonly inputsUsed: readonly InputName[]
  /** What is not known: questions on screen without an answer, medicines that map to no class */
  readonly inputsMissing: readonly InputName[]
}
