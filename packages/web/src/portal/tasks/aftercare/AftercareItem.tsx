import type { OpenedTask } from '../../requests.ts'
import type { KeyOf, Say } from '../../../words/say-from.ts'
import type en from './words/en.json'

type Card = Extract<OpenedTask['task'], { kind: 'aftercare' }>['cards'][number]

/** One thing for home: what for, how, how much, when to stop, and how sure we are. */
export function AftercareItem({ card, own }: { readonly card: Card; readonly own: Say<KeyOf<typeof en>> }) {
  const side = card.side === 'left' || card.side === 'right' || card.side === 'both' ? own(card.side) : null
  const agreed = [card.when, card.where].filter(Boolean).join(', ')
  return (
    <section className="card flex flex-col gap-4">
      <div>
        <h2 className="text-lead font-bold">
          {card.name}
          {side ? ` (${side})` : ''}
        </h2>
        <p className="text-quiet">{card.goal}</p>
      </div>
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        {card.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {card.dose ? <p className="font-bold">{card.dose}</p> : null}
      {agreed ? <p>{own('agreed', { agreed })}</p> : null}
      {card.stopIf.length === 0 ? null : (
        <div>
          <h3 className="font-bold">{own('stop')}</h3>
          <ul className="flex list-disc flex-col gap-1 pl-6">
            {card.stopIf.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-small text-quiet">{card.level}</p>
    </section>
  )
}
