import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { afterEffectSchema } from './safety-after-effects.schema.ts'
import { afterEffects } from './safety-after-effects.ts'
import { historyConditionSchema } from './safety-history.schema.ts'
import { historyConditions } from './safety-history.ts'
import { medicineClassSchema } from './safety-medicines.schema.ts'
import { medicineClasses } from './safety-medicines.ts'
import { safetyMetaSchema } from './safety-meta.schema.ts'
import { safetyMeta, safetyRegion, safetyTechnique } from './safety-meta.ts'
import { safetyQuestionSchema } from './safety-questions.schema.ts'
import { isHistoryPage, safetyQuestion, safetyQuestions } from './safety-questions.ts'
import { safetyRuleSchema } from './safety-rules.schema.ts'
import { safetyRules } from './safety-rules.ts'
import { endangermentSiteSchema } from './safety-sites.schema.ts'
import { endangermentSites } from './safety-sites.ts'
import { source } from './sources.ts'

describe('safety knowledge', () => {
  it.each([
    ['rules', safetyRuleSchema, safetyRules, 315],
    ['questions', safetyQuestionSchema, safetyQuestions, 128],
    ['history conditions', historyConditionSchema, historyConditions, 100],
    ['medicine classes', medicineClassSchema, medicineClasses, 51],
    ['sites', endangermentSiteSchema, endangermentSites, 28],
    ['after-effects', afterEffectSchema, afterEffects, 34],
  ] as const)('%s have their shape', (_name, schema, entries, count) => {
    for (const entry of entries) expect(z.safeParse(schema, entry).error?.message, entry.id).toBeUndefined()
    expect(entries.length).toBe(count)
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(count)
  })

  it('the vocabulary has its shape', () => {
    expect(safetyMetaSchema.safeParse(safetyMeta).error?.message).toBeUndefined()
  })

  it('every region, technique, question, option, page and source that is named exists', () => {
    const special = new Set(safetyMeta.specialRegions.map((region) => region.id))
    const pages = new Set(safetyMeta.pages.map((page) => page.id))
    const classes = new Set(medicineClasses.map((entry) => entry.id))
    const conditions = new Set(historyConditions.map((entry) => entry.id))
    for (const { id, effect, sourceIds } of safetyRules) {
      const cleared = effect.ifCleared
      const regions = [effect.regions, effect.regionsInDoubt, cleared?.avoidRegions, cleared?.capRegions]
      for (const region of [
        ...regions.flatMap((list) => list ?? []),
        ...Object.keys(effect.regionCaps ?? {}),
      ]) {
        expect(special.has(region) || safetyRegion(region), `${id}: ${region}`).toBeTruthy()
        if (special.has(region)) expect(effect.regionFrom ?? cleared?.regionFrom, id).toBeTruthy()
      }
      for (const technique of [...(effect.techniques ?? []), ...(cleared?.techniques ?? [])]) {
        expect(safetyTechnique(technique), `${id}: ${technique}`).toBeTruthy()
      }
      for (const map of [effect.regionFrom, cleared?.regionFrom]) {
        if (map !== undefined) expect(safetyQuestion(map)?.type, id).toBe('body-map')
      }
      for (const sourceId of sourceIds) expect(source(sourceId), `${id}: ${sourceId}`).toBeTruthy()
    }
    for (const question of safetyQuestions) {
      if (question.ask === 'follow-up') expect(question.page, question.id).toBeUndefined()
      else expect(pages.has(question.page ?? ''), question.id).toBe(true)
      for (const { ask } of question.followUps) {
        for (const id of ask) expect(safetyQuestion(id), `${question.id}: ${id}`).toBeTruthy()
      }
      for (const id of question.askIfMedication ?? []) expect(classes.has(id), question.id).toBe(true)
      for (const { conditionId } of question.options) {
        if (conditionId !== undefined) expect(conditions.has(conditionId), conditionId).toBe(true)
      }
    }
    for (const entry of medicineClasses) {
      for (const route of Object.values(entry.routes ?? {})) expect(classes.has(route), entry.id).toBe(true)
    }
  })

  it('every history condition can be ticked on exactly one page', () => {
    const ticks = safetyQuestions.flatMap((question) =>
      question.options.flatMap((option) => option.conditionId ?? []),
    )
    expect(ticks.toSorted()).toEqual(historyConditions.map((entry) => entry.id).toSorted())
    expect(safetyQuestions.filter(isHistoryPage).map((question) => question.id)).toEqual([
      'hx-heart',
      'hx-blood',
      'hx-bones-joints',
      'hx-nerves',
      'hx-cancer',
      'hx-organs',
      'hx-lungs',
      'hx-belly',
      'hx-skin-allergy',
      'hx-mind',
      'hx-devices',
    ])
  })
})
