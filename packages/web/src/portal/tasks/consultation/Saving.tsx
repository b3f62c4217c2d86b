import type { SaverState } from '../../../consultation/parts-saver.ts'
import type { Language } from '../../../words/language.ts'
import type { KeyOf, Say } from '../../../words/say-from.ts'
import type en from './words/en.json'

type Props = {
  readonly saved: SaverState['saved']
  readonly own: Say<KeyOf<typeof en>>
  readonly language: Language
}

/** Where what was answered stands: with the practice, or only on this phone yet. */
export function Saving({ saved, own, language }: Props) {
  const time = (at: Date) => at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  const words = {
    'nothing-yet': () => '',
    typing: () => own('saving'),
    saved: () => (saved.kind === 'saved' ? own('saved', { time: time(saved.at) }) : ''),
    waiting: () => own('on-phone'),
    'not-kept': () => own('not-kept'),
  }[saved.kind]()
  return (
    <p className={saved.kind === 'not-kept' ? 'text-small text-stop' : 'text-small text-quiet'} role="status">
      {words}
    </p>
  )
}
