import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { aftercareItems, safetyTopics } from './aftercare.ts'
import { aftercareItemSchema } from './aftercare.schema.ts'
import { cocareConditions, cocareMeta, cocareTriggers } from './cocare.ts'
import { cocareConditionSchema, cocareMetaSchema, cocareTriggerSchema } from './cocare.schema.ts'
import { conditions, conditionsMeta } from './conditions.ts'
import { conditionSchema, conditionsMetaSchema } from './conditions.schema.ts'
import { finding, findings, testedDoses } from './evidence.ts'
import { findingSchema, testedDoseSchema } from './evidence.schema.ts'
import { source, sources } from './sources.ts'
import { sourceSchema } from './sources.schema.ts'
import { regionGroup, stroke, strokes, technique, techniques, techniquesMeta } from './techniques.ts'
import { strokeSchema, techniqueSchema, techniquesMetaSchema } from './techniques.schema.ts'

/** Words that stand where a source id could: they name none, on purpose. */
const noSource = new Set([
  'practice',
  'house',
  'unverified',
  'no tested dose',
  'house-outcomes',
  'house-safety',
])

describe('the shape of the planning knowledge', () => {
  it.each([
    ['conditions', z.array(conditionSchema), conditions],
    ['conditions meta', conditionsMetaSchema, conditionsMeta],
    ['techniques', z.array(techniqueSchema), techniques],
    ['techniques meta', techniquesMetaSchema, techniquesMeta],
    ['strokes', z.array(strokeSchema), strokes],
    ['findings', z.array(findingSchema), findings],
    ['tested doses', z.array(testedDoseSchema), testedDoses],
    ['aftercare', z.array(aftercareItemSchema), aftercareItems],
    ['co-care', z.array(cocareConditionSchema), cocareConditions],
    ['co-care triggers', z.array(cocareTriggerSchema), cocareTriggers],
    ['co-care meta', cocareMetaSchema, cocareMeta],
    ['sources', z.array(sourceSchema), sources],
  ] as const)('%s parse', (_, schema, data) => {
    const parsed = schema.safeParse(data)
    expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined()
  })
})

describe('the references of the planning knowledge', () => {
  it('conditions name techniques, groups, findings, sources and other conditions that exist', () => {
    const ids = new Set(conditions.map((entry) => entry.id))
    for (const entry of conditions) {
      const plan = entry.startingPlan
      for (const ranked of plan.techniques) {
        expect(technique(ranked.id), `${entry.id}: ${ranked.id}`).toBeDefined()
        for (const id of ranked.findingIds) expect(finding(id), `${entry.id}: ${id}`).toBeDefined()
        for (const group of ranked.groups ?? []) expect(regionGroup(group)).toBeDefined()
      }
      for (const group of entry.usualRegions)
        expect(regionGroup(group), `${entry.id}: ${group}`).toBeDefined()
      for (const group of Object.keys({ ...plan.groupCaps, ...plan.faces }))
        expect(regionGroup(group)).toBeDefined()
      for (const id of [plan.doseSourceId, ...(plan.otherTestedDoses ?? []).map((dose) => dose.doseSourceId)])
        expect(noSource.has(id) || source(id), `${entry.id}: ${id}`).toBeTruthy()
      for (const id of [entry.recentForm, entry.persistentForm, entry.cocareBorrowedFrom])
        if (id) expect(ids.has(id)).toBe(true)
      for (const id of entry.aftercareByPractice ?? [])
        expect(aftercareItems.some((item) => item.id === id)).toBe(true)
    }
  })

  it('a dose beside a condition is one of its tested doses, with the same support', () => {
    for (const { id, startingPlan } of conditions) {
      for (const dose of [startingPlan, ...(startingPlan.otherTestedDoses ?? [])]) {
        if (noSource.has(dose.doseSourceId)) continue
        const tested = testedDoses.filter(
          (entry) => entry.condition === id && entry.sourceId === dose.doseSourceId,
        )
        expect(
          tested.map((entry) => entry.support),
          `${id} ${dose.doseSourceId}`,
        ).toContain(dose.doseSupport)
      }
    }
  })

  it('medication reduction has no dose, in the conditions and in the evidence', () => {
    expect(conditions.find((entry) => entry.id === 'medication-reduction')?.startingPlan.doseSupport).toBe(
      'none',
    )
    expect(testedDoses.filter((dose) => dose.condition === 'medication-reduction')).toEqual([])
  })

  it('techniques name strokes, groups and deliverable techniques that exist', () => {
    for (const entry of techniques) {
      for (const id of entry.strokes) expect(stroke(id), `${entry.id}: ${id}`).toBeDefined()
      for (const id of entry.regionsSuited) expect(regionGroup(id), `${entry.id}: ${id}`).toBeDefined()
      for (const id of entry.deliverAs ?? []) expect(technique(id)?.kind).not.toBe('umbrella')
      expect(techniquesMeta.families).toContain(entry.family)
      expect(techniquesMeta.familyRoles[entry.family]).toBeDefined()
      expect(entry.kind === 'umbrella').toBe(entry.deliverAs !== undefined)
    }
  })

  it('front of the neck and groin are in no technique', () => {
    for (const entry of techniques) {
      expect(entry.regionsSuited).not.toContain('neck-front')
      expect(entry.regionsSuited).not.toContain('groin')
    }
  })

  it('findings, aftercare and co-care name sources, topics and triggers that exist', () => {
    for (const entry of findings) expect(source(entry.sourceId), entry.id).toBeDefined()
    const topics = new Set(safetyTopics.map((topic) => topic.id))
    for (const item of aftercareItems) {
      for (const topic of item.avoidWhen) expect(topics.has(topic), `${item.id}: ${topic}`).toBe(true)
      for (const id of [item.evidence.sourceId, item.evidence.doseSourceId])
        if (id) expect(source(id), `${item.id}: ${id}`).toBeDefined()
    }
    const triggers = new Set(cocareTriggers.map((trigger) => trigger.id))
    const helpers = new Set(cocareMeta.disciplines.map((helper) => helper.id))
    for (const { conditionId, coCare } of cocareConditions) {
      for (const entry of coCare) {
        expect(helpers.has(entry.discipline)).toBe(true)
        for (const id of entry.when) expect(triggers.has(id), `${conditionId}: ${id}`).toBe(true)
        if (entry.sourceId)
          expect(
            noSource.has(entry.sourceId) || source(entry.sourceId) || entry.sourceId === 'safety-rules',
            `${conditionId}: ${entry.sourceId}`,
          ).toBeTruthy()
      }
    }
  })
})
