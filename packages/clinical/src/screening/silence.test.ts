import { describe, expect, it } from 'vitest'
import { dangerOptions, ticked } from '../../../../fixtures/screening/dangers.ts'
import { settled, wellAgain, wellClient } from '../../../../fixtures/screening/well-client.ts'
import { medicineClass } from '../knowledge/safety-medicines.ts'
import { safetyMeta } from '../knowledge/safety-meta.ts'
import { safetyQuestion, safetyQuestions, type SafetyQuestion } from '../knowledge/safety-questions.ts'
import { screen, type ScreenInput, type ScreenResult } from './screen.ts'

const regions = safetyMeta.regions.map((region) => region.id)

function said(result: ScreenResult): readonly string[] {
  return result.findings.filter((finding) => !finding.standing).map((finding) => finding.ruleId)
}

function withTick(client: ScreenInput, question: SafetyQuestion, value: string): ScreenInput {
  const answer = ticked(question, value, client.answers?.[question.id])
  return { ...client, answers: { ...client.answers, [question.id]: answer } }
}

describe.each(regions)('SCR-3 and SCR-10: a well client with long-standing pain: %s', (region) => {
  const first = wellClient({ regionOfComplaint: [region] })
  const visits = [first, wellAgain(first)] as const

  it.each([0, 1] as const)('visit %i goes ahead, with no limit anywhere', (visit) => {
    expect(screen(visits[visit])).toMatchObject({
      action: 'go-ahead',
      missing: [],
      maxPressure: null,
      regionCaps: {},
      avoidRegions: [],
      avoidTechniques: [],
      areaLimits: [],
    })
  })

  it('every option that names a danger, ticked alone, is answered at both visits', () => {
    for (const client of visits) {
      const shown = new Set(screen(client).ask)
      for (const { question, value } of dangerOptions.filter((one) => shown.has(one.question.id))) {
        expect(said(screen(withTick(client, question, value))), `${question.id}=${value}`).not.toEqual([])
      }
    }
  })
})

describe('SCR-10 a danger whose follow-ups are all answered calmly', () => {
  // With written consent for it, a sensitive area is an area like any other.
  const options = dangerOptions.filter(({ question }) => question.id !== 'sensitive-areas-planned')

  it.each(['neck-back', 'calf'])('is still answered: %s', (region) => {
    const client = wellClient({ regionOfComplaint: [region] })
    const shown = new Set(screen(client).ask)
    for (const { question, value } of options.filter((one) => shown.has(one.question.id))) {
      const result = screen(settled(withTick(client, question, value)))
      expect(said(result), `${question.id}=${value}`).not.toEqual([])
      expect(result.missing).toEqual([])
    }
  })
})

/** Clients for whom a follow-up comes up: by a region, a condition, a medicine, an age, another answer. */
function contextsOf(questionId: string): readonly ScreenInput[] {
  const opened = safetyQuestions.flatMap((opener) =>
    opener.followUps
      .filter(({ ask }) => ask.includes(questionId))
      .flatMap((followUp): Partial<ScreenInput>[] => {
        if ('ifLte' in followUp) return [{ answers: { [opener.id]: followUp.ifLte } }]
        if ('ifRegion' in followUp)
          return followUp.ifRegion.map((region) => ({ regionOfComplaint: [region] }))
        return followUp.ifAnswer.map((value) => ({ answers: { [opener.id]: ticked(opener, value) } }))
      }),
  )
  const byMedicine = (safetyQuestion(questionId)?.askIfMedication ?? []).map((id) => ({
    meds: [medicineClass(id)?.examples[0] ?? ''],
  }))
  return [...opened, ...byMedicine].map((overrides) => wellClient(overrides))
}

describe('SCR-10 a danger told in answer to a follow-up', () => {
  const followUps = dangerOptions.filter(({ question }) => question.ask === 'follow-up')
  const byQuestion = Map.groupBy(followUps, ({ question }) => question)

  it.each([...byQuestion].map(([question, options]) => [question.id, question, options] as const))(
    '%s: every option is answered',
    (id, question, options) => {
      const contexts = contextsOf(id).filter((client) => screen(client).ask.includes(id))
      expect(contexts.length).toBeGreaterThan(0)
      for (const client of contexts) {
        for (const { value } of options) {
          expect(said(screen(withTick(client, question, value))), value).not.toEqual([])
        }
      }
    },
  )
})
