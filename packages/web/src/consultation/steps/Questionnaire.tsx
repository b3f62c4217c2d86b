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
      <Ratings items={due.items} />
      <SkipPart
        part={`instruments.${due.id}`}
        answered={Object.keys(answers.instruments?.[due.id] ?? {}).length > 0}
      />
      {due.notice ? <p className="text-small text-quiet">{due.notice}</p> : null}
    </>
  )
}
