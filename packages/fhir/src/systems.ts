/** Our own code systems: ids of this product, never another's codes. */
const base = 'https://unknot.example.org/fhir'

export const systems = {
  condition: `${base}/condition`,
  technique: `${base}/technique`,
  region: `${base}/body-region`,
  instrument: `${base}/instrument`,
  pressure: `${base}/walton-pressure`,
} as const

export const loinc = 'http://loinc.org'
export const dataAbsentReason = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
export const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category'
