import { aftercareCard } from '@unknot/clinical/aftercare/aftercare-card'
import { aftercareChoosing } from '@unknot/clinical/knowledge/aftercare'
import type { ClientTask } from '@unknot/contract/client-tasks'
import type { ChosenItem } from '../aftercare/aftercare.tables.ts'

type Card = Extract<ClientTask, { kind: 'aftercare' }>['cards'][number]

/** What was agreed, as the client reads it. An item that a later version no longer has is left out. */
export const aftercareCards = (chosen: readonly ChosenItem[], language: 'en' | 'es'): Card[] =>
  chosen.flatMap(({ itemId, side, when, where }) => {
    const card = aftercareCard(itemId, language)
    return card === null
      ? []
      : [{ ...card, steps: [...card.steps], stopIf: [...card.stopIf], side, when, where }]
  })

/** The cards that go out every time: soreness, when to call, when to get help at once. */
export const safetyCards = (language: 'en' | 'es'): Card[] =>
  aftercareCards(
    aftercareChoosing.safetyCards.map((itemId) => ({
      itemId,
      side: null,
      when: '',
      where: '',
      clearedReason: null,
    })),
    language,
  )
