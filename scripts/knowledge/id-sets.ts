import type { Content } from './content.ts'
import { selectTexts } from './select.ts'

/** Where the ids of each thing that can be referred to stand: kinds and the path of the id inside their entries. */
const places = {
  rule: [['safety-rules', 'id']],
  question: [['safety-questions', 'id']],
  'history condition': [['history-conditions', 'id']],
  'medicine class': [['medicine-classes', 'id']],
  'safety region': [
    ['safety-meta', 'regions[].id'],
    ['safety-meta', 'specialRegions[].id'],
  ],
  'safety technique': [['safety-meta', 'techniques[].id']],
  vital: [['safety-meta', 'vitals[].id']],
  site: [['endangerment-sites', 'id']],
  'after-effect': [['after-effects', 'id']],
  condition: [['conditions', 'id']],
  'condition group': [['conditions-meta', 'groups[]']],
  technique: [['techniques', 'id']],
  'technique family': [['techniques-meta', 'families[]']],
  'region group': [['techniques-meta', 'regionGroups[].id']],
  position: [['techniques-meta', 'positions[].id']],
  stroke: [['strokes', 'id']],
  finding: [['findings', 'id']],
  'extra finding': [['extra-findings', 'id']],
  instrument: [['instruments', 'id']],
  'instrument item': [['instruments', 'items[].linkId']],
  motion: [['range-of-motion', 'motions[].id']],
  segment: [['body-segments', 'regions[].id']],
  'research area': [['body-regions', 'researchAreas[].id']],
  'map area': [['body-regions', 'areas[].id']],
  'pain-spread area': [['body-segments', 'wpi.areas[].id']],
  'aftercare item': [['aftercare-items', 'id']],
  'aftercare topic': [['aftercare-meta', 'safetyTopics[].id']],
  trigger: [['cocare-triggers', 'id']],
  claim: [['claims', 'id']],
  discipline: [['cocare-meta', 'disciplines[].id']],
  'co-care goal': [['cocare-meta', 'goals[].id']],
  'body site': [['codes/bodySites', 'id']],
  'ICD-10 code': [['codes/icd10', 'code']],
  'code condition': [
    ['codes/icd10', 'conditionId'],
    ['codes/conditionLinks', 'map{keys}'],
    ['codes/conditionLinks', 'noCodeHere[]'],
  ],
  source: [['sources', 'id']],
} as const satisfies Readonly<Record<string, readonly (readonly [kind: string, path: string])[]>>

export type IdName = keyof typeof places

/** The ids that exist, by what they name. */
export type IdSets = ReadonlyMap<string, ReadonlySet<string>>

export function idSets(content: Content): IdSets {
  const sets = Object.entries(places).map(([name, list]) => {
    const ids = list.flatMap(([kind, path]) =>
      (content.get(kind) ?? []).flatMap((one) => selectTexts(one.data, path)),
    )
    return [name, new Set(name === 'motion' ? [...ids, ...motionNames(content)] : ids)] as const
  })
  return new Map(sets)
}

/** Conditions name a motion as people read it: `Shoulder: flexion`. */
function motionNames(content: Content): readonly string[] {
  return (content.get('range-of-motion') ?? []).flatMap(({ data }) => {
    const joint = selectTexts(data, 'joint')[0] ?? ''
    return selectTexts(data, 'motions[].motion').map((motion) => `${joint}: ${motion}`)
  })
}
