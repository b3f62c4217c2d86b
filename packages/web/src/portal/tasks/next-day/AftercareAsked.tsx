import type { AskedAnswers } from '../../../questions/asked-answers.ts'
import type { OpenedTask } from '../../requests.ts'
import type { AskedValue } from '../../../questions/AskedField.tsx'
import { Choices } from '../../../questions/Choices.tsx'
import type { KeyOf, Say } from '../../../words/say-from.ts'
import type en from './words/en.json'

type Cards = Extract<OpenedTask['task'], { kind: 'next-day' }>['cards']
type Props = {
  readonly cards: Cards
  readonly answers: AskedAnswers
  readonly answer: (key: string, value: AskedValue) => void
  readonly own: Say<KeyOf<typeof en>>
}

/** Asks kindly how each thing for home went. No streaks, no score. */
export function AftercareAsked({ cards, answers, answer, own }: Props) {
  return cards.map((card) => {
    const days = answers[`days/${card.itemId}`]
    const keep = answers[`keep/${card.itemId}`]
    return (
      <section key={card.itemId} className="flex flex-col gap-4">
        <h2 className="text-lead">{card.name}</h2>
        <Choices
          label={own('days')}
          value={typeof days === 'number' ? String(days) : null}
          onChange={(value) => answer(`days/${card.itemId}`, Number(value))}
          options={[0, 1, 2, 3, 4, 5, 6, 7].map((count) => ({
            value: String(count),
            label: own('day-count', { count }),
          }))}
        />
        <Choices
          label={own('keep-label')}
          value={typeof keep === 'string' ? keep : null}
          onChange={(value) => answer(`keep/${card.itemId}`, value)}
          options={(['keep', 'easier', 'swap', 'drop'] as const).map((value) => ({
            value,
            label: own(value),
          }))}
        />
      </section>
    )
  })
}
