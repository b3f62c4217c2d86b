import type { TaskProps } from '../../task.ts'
import { Heading } from '../../Heading.tsx'
import { sayFrom } from '../../../words/say-from.ts'
import { AftercareItem } from './AftercareItem.tsx'
import type en from './words/en.json'

/**
 * What was agreed for home, to read as often as wanted. Nothing is handed in.
 *
 * @public Loaded by the name of its folder (portal/task.ts).
 */
export function Task({ opened, language, words }: TaskProps<'aftercare'>) {
  const own = sayFrom(words as typeof en, language)
  const { task } = opened
  return (
    <div className="flex flex-1 flex-col gap-8 pb-16">
      <div>
        <Heading>{own('title', { name: opened.givenName })}</Heading>
        <p className="mt-3 text-quiet">{own('lead', { practice: opened.practiceName })}</p>
      </div>
      {task.cards.length === 0 ? <p>{own('none')}</p> : null}
      {task.cards.map((card) => (
        <AftercareItem key={card.itemId} card={card} own={own} />
      ))}
      <h2 className="text-title">{own('safety')}</h2>
      {task.safety.map((card) => (
        <AftercareItem key={card.itemId} card={card} own={own} />
      ))}
    </div>
  )
}
