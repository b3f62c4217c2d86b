import * as z from 'zod'

export const positionIds = ['prone', 'supine', 'semi-reclined', 'side-lying', 'seated'] as const
export const techniqueRoles = ['broad', 'focal', 'movement'] as const
export const skillLevels = ['entry', 'trained', 'certificate', 'client'] as const

const id = z.string().min(1)
const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const basis = z.union([z.string(), z.array(id)])
const level = z.int().min(1).max(5)
const minutes = z.strictObject({ min: z.number(), usual: z.number(), max: z.number(), source: basis })

export const techniqueSchema = z.strictObject({
  id,
  name: z.string(),
  nameEs: z.string(),
  aka: z.array(z.string()),
  family: id,
  /** umbrella: an evidence label, never charted; setting and adaptation change how a technique is delivered */
  kind: z.enum(['technique', 'umbrella', 'setting', 'adaptation']),
  evidenceTechnique: id,
  deliverAs: z.array(id).optional(),
  whatItIs: z.string(),
  strokes: z.array(id).min(1),
  aims: z.array(z.string()),
  pressure: z.strictObject({
    scale: z.literal('walton-1-5'),
    min: level,
    usual: level,
    max: level,
    source: basis,
  }),
  pace: z.string(),
  tools: z.array(z.string()),
  typicalMinutesPerRegion: minutes,
  sessionMinutes: z
    .union([
      minutes.extend({ note: z.string().optional() }),
      z.strictObject({
        variants: z.array(z.strictObject({ when: z.string(), min: z.number().nullable(), max: z.number() })),
        source: basis,
      }),
    ])
    .optional(),
  holdSeconds: z.looseObject({ min: z.number(), usual: z.number(), max: z.number() }).optional(),
  homeDose: z.strictObject({ text: z.string(), source: basis }).optional(),
  regionsSuited: z.array(id).min(1),
  positions: z.array(z.enum(positionIds)).min(1),
  feelsLike: z.array(z.string()),
  expectAfter: z.strictObject({ words: z.array(z.string()), source: basis }),
  notFor: z.array(z.strictObject({ topic: z.string(), safetyRuleIds: z.array(id) })),
  /** Safety technique ids: always counted, counted only when that part is used, counted without the certificate */
  safety: z.strictObject({ always: z.array(id), ifUsed: z.array(id), ifUntrained: z.array(id).optional() }),
  skillLevel: z.enum(skillLevels),
  scopeNote: z.strictObject({ text: z.string(), source: basis }),
  evidenceSummary: z.strictObject({
    findingIds: z.array(id),
    extraFindingIds: z.array(id),
    line: z.string(),
  }),
  clientExplanation: words,
  noteWords: z.array(z.string()),
  basis: z.record(z.string(), basis),
})

export const strokeSchema = z.strictObject({
  id,
  name: z.string(),
  nameEs: z.string(),
  aka: z.array(z.string()),
  whatItIs: z.string(),
  pressure: z.strictObject({ min: level, usual: level, max: level, source: basis }),
  pace: z.string(),
  safetyTechniqueIds: z.array(id),
  /** Region groups it is not used on, by practice */
  notOnGroups: z.array(id).optional(),
  noteWord: z.string(),
  basis,
})

const regionGroup = z.strictObject({
  id,
  name: z.string(),
  nameEs: z.string(),
  /** For the middle of a sentence, without front or back */
  short: words,
  bodyRegionIds: z.array(id),
  safetyRegionIds: z.array(id),
  limb: z.enum(['axial', 'arm', 'leg']),
  usualFace: z.enum(['front', 'back', 'any']),
  /** Front and back of it are worked separately and named so */
  twoFaced: z.literal(true).optional(),
})

const position = z.strictObject({
  id: z.enum(positionIds),
  name: z.string(),
  nameEs: z.string(),
  safetyTechniqueIds: z.array(id),
  reaches: z.strictObject({
    views: z.array(z.enum(['front', 'back', 'side', 'soles'])),
    handsUnder: z.array(id),
    notGroups: z.array(id),
  }),
})

export const techniquesMetaSchema = z.looseObject({
  regionGroups: z.array(regionGroup),
  positions: z.array(position),
  families: z.array(id),
  familyRoles: z.record(id, z.enum(techniqueRoles)),
  skillLevels: z.record(z.string(), z.string()),
  /** How a session is put together. House rules; see its note. */
  planning: z.strictObject({
    note: z.string(),
    basis: z.literal('house'),
    comfortTechniques: z.array(id).min(1),
    fillGroups: z.array(id),
    /** Where to end, by the position the client ends in */
    closingGroups: z.record(z.enum(positionIds), z.array(id)),
    positionOrder: z.strictObject({ note: z.string(), order: z.array(z.enum(positionIds)) }),
    /** Most pressure on a region group, whoever the client is */
    groupCaps: z.record(id, level),
    /** Pairs that take no longer than one area: both shoulders are worked together */
    oneAreaPairs: z.array(id),
    /** Positions in which a part can be moved or stretched; a group not named: any the technique has */
    movementPositions: z.record(id, z.array(z.enum(positionIds))),
    /** Up to so many painful areas each get more than their usual minutes */
    fewFocusAreas: z.int(),
    neighbours: z.record(id, z.array(id)),
    /** Most minutes of single-spot work on each region of the body map */
    focalMinutesPerRegion: z.int(),
    leastMinutes: z.record(z.enum(techniqueRoles), z.int()),
    openingFromMinutes: z.int(),
    closingFromMinutes: z.int(),
    openingMinutes: z.int(),
    closingMinutes: z.int(),
    supportFromMinutes: z.int(),
    placesNeverPlanned: z.array(id),
    placesOnlyWhenPainful: z.array(id),
    sensitiveAreas: z.array(z.strictObject({ answer: id, safetyRegions: z.array(id) })),
    /** Adapted forms that replace the comfort techniques when an answer calls for them */
    adaptations: z.array(z.strictObject({ techniqueId: id, question: id, in: z.array(z.string()) })),
    deepTissueFromLevel: z.int(),
    reviewWithinDays: z.int(),
  }),
})
