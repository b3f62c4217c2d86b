import type { Conflict } from './conflict.ts'
import type { FormSay } from './form.ts'
import { partWords } from './part-words.ts'

type Props = {
  readonly conflict: Conflict
  readonly onDecide: (whose: 'mine' | 'theirs') => void
  readonly say: FormSay
}

/** Somebody else filled in the same part meanwhile: what they wrote, and which of the two is kept. */
export function ConflictNotice({ conflict: { by, parts, answers }, onDecide, say }: Props) {
  return (
    <section className="banner mb-6 flex-col" data-kind="caution" role="alert">
      <p className="banner-head">
        {say(by === 'client-link' || by === null ? 'conflict-client' : 'conflict-title', { who: by ?? '' })}
      </p>
      <p>{say('conflict-safe')}</p>
      <ul className="list-disc ps-5">
        {parts.map((part) => (
          <li key={part}>
            {say(`part-${part}`)}: {partWords(part, answers, say).join('; ') || say('part-empty')}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" data-kind="primary" onClick={() => onDecide('mine')}>
          {say('conflict-mine')}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={() => onDecide('theirs')}>
          {say('conflict-theirs')}
        </button>
      </div>
    </section>
  )
}
