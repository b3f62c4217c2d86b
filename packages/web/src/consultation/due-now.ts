/** What a consultation measures, from the knowledge of instruments: loaded when the pages that ask it come near. */
import { mainRegions } from '@unknot/clinical/consultation/main-regions'
import { instrument } from '@unknot/clinical/knowledge/instruments'
import { askedItem, type AskedItem } from '@unknot/clinical/outcomes/asked-item'
import { measuresDue } from '@unknot/clinical/outcomes/due'
import type { Language } from '../words/language.ts'
import type { Answers } from './answers.ts'

/** A questionnaire with a page of its own. */
export type DueQuestionnaire = {
  readonly id: string
  readonly name: string
  readonly instructions: string | null
  readonly notice: string | null
  readonly language: Language
  /** A sheet of sentences: those that fit are ticked, the rest is left blank. */
  readonly isSheet: boolean
  /** Empty where there is no translation that may be used. */
  readonly items: readonly AskedItem[]
}

export type DueNow = {
  readonly pain: readonly AskedItem[]
  readonly impact: readonly AskedItem[]
  readonly sleep: readonly AskedItem[]
  readonly questionnaires: readonly DueQuestionnaire[]
}

/** Asked on other pages: goals ask the activities, and the painful areas are counted from the map. */
const elsewhere = new Set(['own-activities', 'wpi'])
const ofSleep = new Set(['own-sleep', 'own-stiffness', 'own-medication'])

/**
 * The measures of the first visit, cut into pages. `primary` is the measure that the condition is followed with.
 *
 * @example dueNow({}, 'es', null).questionnaires[0].items // []: no translation of PHQ-4 that may be used
 */
export function dueNow(answers: Answers, language: Language, primary: string | null): DueNow {
  const { measures, notInLanguage } = measuresDue({
    moment: 'intake',
    mainRegionIds: mainRegions(answers.bodyMap),
    language,
    ...(primary === null ? {} : { primary: { instrumentId: primary } }),
  })
  const items = new Map<string, readonly AskedItem[]>()
  for (const { instrumentId, itemIds, overWeek } of measures) {
    if (elsewhere.has(instrumentId) || items.has(instrumentId)) continue
    const asked = itemIds.flatMap((itemId) => askedItem(instrumentId, itemId, language, { overWeek }) ?? [])
    if (asked.length > 0) items.set(instrumentId, asked)
  }
  const official = [...items.keys()].filter((id) => !id.startsWith('own-') && id !== 'nprs')
  return {
    pain: items.get('nprs') ?? [],
    impact: items.get('own-impact') ?? [],
    sleep: [...items].flatMap(([id, asked]) => (ofSleep.has(id) ? asked : [])),
    questionnaires: [...official, ...notInLanguage].map((id) =>
      questionnaire(id, items.get(id) ?? [], language),
    ),
  }
}

function questionnaire(id: string, items: readonly AskedItem[], language: Language): DueQuestionnaire {
  const entry = instrument(id)
  const notice = /"(Copyright[^"]*)"/.exec(entry?.licence?.basis ?? '')?.[1] ?? null
  const instructions = language === 'en' ? (entry?.instructions ?? null) : null
  const isSheet = entry?.scoring.rule === 'ticked'
  return { id, name: entry?.name ?? id, instructions, notice, language, isSheet, items }
}
