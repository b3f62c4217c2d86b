import type { Part } from './answers.ts'
import { useForm } from './form.ts'

type Props = {
  readonly part: Part | `instruments.${string}`
  /** True once something is answered: then there is nothing to leave out. */
  readonly answered: boolean
}

/** Leaving a part out in so many words: stored as left out, never as none and never as 0. */
export function SkipPart({ part, answered }: Props) {
  const { answers, skip, say } = useForm()
  const skipped = answers.skipped?.includes(part) ?? false
  if (answered && !skipped) return null
  return (
    <div>
      <button
        type="button"
        className="button"
        data-kind="plain"
        aria-pressed={skipped}
        onClick={() => skip(part, !skipped)}
      >
        {say(skipped ? 'part-skipped' : 'skip-part')}
      </button>
    </div>
  )
}
