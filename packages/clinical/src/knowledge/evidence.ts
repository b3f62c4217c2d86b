import type { infer as Infer } from 'zod'
import extraFindings from '../../generated/extra-findings.ts'
import findingsData from '../../generated/findings.ts'
import doses from '../../generated/tested-doses.ts'
import type {
  certainties,
  directions,
  doseSupports,
  findingSchema,
  testedDoseSchema,
} from './evidence.schema.ts'

export type Finding = Infer<typeof findingSchema>
export type TestedDose = Infer<typeof testedDoseSchema>
export type Direction = (typeof directions)[number]
/** How sure a review was; `not-stated` is to be read as low. */
export type Certainty = (typeof certainties)[number]
export type DoseSupport = (typeof doseSupports)[number]

/** Every result read in a source, the extra ones of the conditions included. Their shape is tested. */
export const findings = [
  ...(findingsData as readonly Finding[]),
  ...(extraFindings as readonly Finding[]),
] as readonly Finding[]

export const testedDoses = doses as readonly TestedDose[]

const byId: ReadonlyMap<string, Finding> = new Map(findings.map((entry) => [entry.id, entry]))

/** One finding by its id: `finding('f-neck-pain-chronic-03')`. */
export function finding(id: string): Finding | undefined {
  return byId.get(id)
}
