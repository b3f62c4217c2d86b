import type { IdName } from './id-sets.ts'

/** One field that refers to something: the entries of a kind, the path of the field, and what its ids name. */
export interface Reference {
  readonly kind: string
  readonly path: string
  /** What the id may name; any one will do */
  readonly to: readonly IdName[]
  /** Words that may stand there instead of an id */
  readonly or?: readonly string[]
}

/** Words that stand where a source could and name none, on purpose: see basisTokens in techniques-meta.json. */
const noSource = [
  'practice',
  'unverified',
  'house',
  'house-outcomes',
  'house-safety',
  'safety-rules',
  'no tested dose',
]

const refer = (
  kind: string,
  path: string,
  to: IdName | readonly IdName[],
  or?: readonly string[],
): Reference => ({
  kind,
  path,
  to: typeof to === 'string' ? [to] : to,
  ...(or === undefined ? {} : { or }),
})

const rules: readonly Reference[] = [
  refer('safety-rules', 'trigger.questionIds[]', 'question'),
  refer('safety-rules', 'trigger.conditionIds[]', 'history condition'),
  refer('safety-rules', 'trigger.medicationIds[]', 'medicine class'),
  refer('safety-rules', 'trigger.vitalIds[]', 'vital'),
  refer('safety-rules', 'trigger.regionIds[]', 'safety region'),
  refer('safety-rules', 'trigger.when.**question', 'question'),
  refer('safety-rules', 'trigger.when.**unanswered', 'question'),
  refer('safety-rules', 'trigger.when.**condition', 'history condition'),
  refer('safety-rules', 'trigger.when.**medication', 'medicine class'),
  refer('safety-rules', 'trigger.when.**vital', 'vital'),
  refer('safety-rules', 'trigger.when.**region[]', 'safety region'),
  refer('safety-rules', 'effect.**regions[]', 'safety region'),
  refer('safety-rules', 'effect.**avoidRegions[]', 'safety region'),
  refer('safety-rules', 'effect.**capRegions[]', 'safety region'),
  refer('safety-rules', 'effect.**regionCaps{keys}', 'safety region'),
  refer('safety-rules', 'effect.**regionFrom', 'question'),
  refer('safety-rules', 'effect.**techniques[]', 'safety technique'),
  refer('safety-rules', 'sourceIds[]', 'source'),
]

const safety: readonly Reference[] = [
  refer('safety-questions', 'followUps[].ask[]', 'question'),
  refer('safety-questions', 'followUps[].ifRegion[]', 'safety region'),
  refer('safety-questions', 'alsoAskWhen.**question', 'question'),
  refer('safety-questions', 'askIfMedication[]', 'medicine class'),
  refer('safety-questions', 'options[].conditionId', 'history condition'),
  refer('medicine-classes', 'sourceIds[]', 'source'),
  refer('medicine-classes', 'ruleIds[]', 'rule'),
  refer('endangerment-sites', 'regionId', 'safety region'),
  refer('endangerment-sites', 'onlyIf.question', 'question'),
  refer('endangerment-sites', 'sourceIds[]', 'source'),
  refer('after-effects', 'relatedRuleIds[]', 'rule'),
  refer('after-effects', 'sourceIds[]', 'source'),
  refer('safety-meta', 'pressureScale.sourceIds[]', 'source'),
  refer('safety-meta', 'bodyMapLinks.map{keys}', 'segment'),
  refer('safety-meta', 'bodyMapLinks.map{}.[]', 'safety region'),
]

const planning: readonly Reference[] = [
  refer('conditions', 'group', 'condition group'),
  refer('conditions', 'evidenceConditions[]', 'condition'),
  refer('conditions', 'usualRegions[]', 'region group'),
  refer('conditions', 'acuteOrChronic.source[]', 'source', noSource),
  refer('conditions', 'redFlagTopics[].safetyRuleIds[]', 'rule'),
  refer('conditions', 'firstLine[].source[]', 'source', noSource),
  refer('conditions', 'massageRole.findingIds[]', 'finding'),
  refer('conditions', 'massageRole.extraFindingIds[]', 'extra finding'),
  refer('conditions', 'startingPlan.techniques[].id', 'technique'),
  refer('conditions', 'startingPlan.techniques[].findingIds[]', ['finding', 'extra finding']),
  refer('conditions', 'startingPlan.techniques[].groups[]', 'region group'),
  refer('conditions', 'startingPlan.techniques[].basis[]', ['source', 'extra finding'], noSource),
  refer('conditions', 'startingPlan.doseSourceId', 'source', noSource),
  refer('conditions', 'startingPlan.otherTestedDoses[].doseSourceId', 'source', noSource),
  refer('conditions', 'primaryMeasure', 'instrument'),
  refer('conditions', 'functionMeasures[]', 'instrument'),
  refer('conditions', 'measuresIfLicensed[]', 'instrument'),
  refer('conditions', 'rangeOfMotion[]', 'motion'),
  refer('conditions', 'icd10[]', 'ICD-10 code'),
  refer('conditions', 'codesConditionIds[]', 'code condition'),
  refer('conditions', 'recentForm', 'condition'),
  refer('conditions', 'persistentForm', 'condition'),
  refer('conditions', 'cocareBorrowedFrom', 'condition'),
  refer('conditions', 'aftercareByPractice[]', 'aftercare item'),
  ...['findings', 'extra-findings', 'tested-doses'].flatMap((kind) => [
    refer(kind, 'condition', 'condition'),
    refer(kind, 'technique', 'technique'),
    refer(kind, 'sourceId', 'source'),
  ]),
  refer('mechanisms', '[].sourceId', 'source'),
  refer('harms', '[].sourceId', 'source'),
  refer('techniques', 'family', 'technique family'),
  refer('techniques', 'evidenceTechnique', 'technique'),
  refer('techniques', 'strokes[]', 'stroke'),
  refer('techniques', 'regionsSuited[]', 'region group'),
  refer('techniques', 'positions[]', 'position'),
  refer('techniques', 'notFor[].safetyRuleIds[]', 'rule'),
  refer('techniques', 'safety{}.[]', 'safety technique'),
  refer('techniques', 'evidenceSummary.findingIds[]', 'finding'),
  refer('techniques', 'evidenceSummary.extraFindingIds[]', 'extra finding'),
  refer('techniques', 'deliverAs[]', 'technique'),
  refer('techniques', '**source[]', 'source', noSource),
  refer('techniques', 'basis{}.[]', 'source', noSource),
  refer('strokes', 'safetyTechniqueIds[]', 'safety technique'),
  refer('strokes', 'basis[]', 'source', noSource),
  refer('techniques-meta', 'regionGroups[].bodyRegionIds[]', 'segment'),
  refer('techniques-meta', 'regionGroups[].safetyRegionIds[]', 'safety region'),
  refer('techniques-meta', 'positions[].safetyTechniqueIds[]', 'safety technique'),
]

const afterwards: readonly Reference[] = [
  refer('claims', 'findingIds[]', ['finding', 'extra finding']),
  refer('claims', 'sourceIds[]', 'source'),
  refer('claims', 'aftercareIds[]', 'aftercare item'),
  refer('never-claimed', 'patterns[].claimIds[]', 'claim'),
  refer('next-step-rules', 'sourceIds[]', 'source'),
  refer('next-step-rules', 'triggerIds[]', 'trigger'),
  refer('responding-settings', 'notAboutPressure[]', 'after-effect'),
  refer('responding-settings', 'nerveKinds{}.[]', 'after-effect'),
  refer('aftercare-items', 'conditions[]', 'condition'),
  refer('aftercare-items', 'regions[]', 'segment', ['whole-body']),
  refer('aftercare-items', 'avoidWhen[]', 'aftercare topic'),
  refer('aftercare-items', 'safetyRuleIds[]', 'rule'),
  refer('aftercare-items', 'evidence.sourceId', 'source', noSource),
  refer('aftercare-items', 'evidence.doseSourceId', 'source', noSource),
  refer('aftercare-items', 'evidence.alsoSourceIds[]', 'source'),
  refer('aftercare-meta', 'safetyTopics[].safety.rules[]', 'rule'),
  refer('aftercare-meta', 'safetyTopics[].safety.conditions[]', 'history condition'),
  refer('cocare-conditions', 'conditionId', 'condition'),
  refer('cocare-conditions', 'alsoCovers[]', 'condition'),
  refer('cocare-conditions', 'coCare[].discipline', 'discipline'),
  refer('cocare-conditions', 'coCare[].goals[]', 'co-care goal'),
  refer('cocare-conditions', 'coCare[].when[]', 'trigger'),
  refer('cocare-conditions', 'coCare[].sourceId', 'source', noSource),
  refer('cocare-conditions', 'coCare[].alsoSourceIds[]', 'source', noSource),
  refer('cocare-triggers', 'test.**rules[]', 'rule'),
  refer('cocare-triggers', 'test.**medication[]', 'medicine class'),
  refer('cocare-triggers', 'test.**reading', 'instrument'),
  refer('cocare-triggers', 'test.**item', 'instrument item'),
  refer('cocare-triggers', 'test.**question', 'question'),
  refer('cocare-triggers', 'test.**region[]', 'segment'),
  refer('cocare-meta', 'comprehensivePlan.sourceIds[]', 'source'),
]

const body: readonly Reference[] = [
  refer('body-regions', 'places[].area', 'map area'),
  refer('body-regions', 'places[].segment{}', 'segment'),
  refer('body-regions', 'places[].safetyRegions[]', 'safety region'),
  refer('body-regions', 'places[].techniqueGroup', 'region group'),
  refer('body-regions', 'places[].researchAreas[]', 'research area'),
  refer('body-regions', 'places[].endangermentSites[]', 'site'),
  refer('body-regions', 'places[].bodySite', 'body site'),
]

/** Every field of the knowledge that refers to something else. A new field that refers gets a line here. */
export const references: readonly Reference[] = [...rules, ...safety, ...planning, ...afterwards, ...body]
