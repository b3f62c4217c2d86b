import { Ticks } from '../../questions/Ticks.tsx'
import type { DueQuestionnaire } from '../due-now.ts'
import { useForm } from '../form.ts'
import { SkipPart } from '../SkipPart.tsx'
import { Ratings } from './Ratings.tsx'

/** An official questionnaire in its own words, with its notice; or the sentence that it is not to be had here. */
export function Questionnaire({ due }: { readonly due: DueQuestionnaire }) {
  const { answers, say } = useForm()
  if (due.items.length === 0) return <p>{say('not-in-language', { name: due.name })}</p>
  return (
    <>
      {due.instructions ? <p lang={due.language}>{due.instructions}</p> : null}
      {due.isSheet ? <Sheet due={due} /> : <Ratings items={due.items} />}
      <SkipPart part={`instruments.${due.id}`} answered={answers.instruments?.[due.id] !== undefined} />
      {due.notice ? <p className="text-small text-quiet">{due.notice}</p> : null}
    </>
  )
}

/** Sentences to tick. A sheet that was read and left blank says that none of them fits; that is an answer. */
function Sheet({ due }: { readonly due: DueQuestionnaire }) {
  const { answers, change, say } = useForm()
  const given = answers.instruments?.[due.id]
  const ticked = given === undefined ? null : Object.keys(given).length === 0 ? ['none'] : Object.keys(given)
  const tick = (itemIds: readonly string[] | null) => {
    const { [due.id]: _, ...others } = answers.instruments ?? {}
    if (itemIds === null) return change({ instruments: others })
    const fitting = due.items.filter(({ itemId }) => itemIds.includes(itemId))
    const sheet = Object.fromEntries(fitting.map(({ itemId, options }) => [itemId, options[0]?.value ?? 1]))
    change({ instruments: { ...others, [due.id]: sheet } })
  }
  return (
    <Ticks
      label={say('sheet')}
      value={ticked}
      onChange={tick}
      options={due.items.map(({ itemId, text }) => ({ value: itemId, label: text }))}
      none={say('sheet-none')}
    />
  )
}
