import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { place } from './language.ts'

/** Where what was entered stands: on the server, on this device only, or being refused. */
export type Saved =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'waiting'; readonly count: number; readonly since: Date }
  | { readonly kind: 'not-kept' }

/** "Saved 10:42", "On this device, waiting to send: 2". Beside the thing itself; nothing pops up. */
export function SaveState({ saved }: { saved: Saved }) {
  const { t, i18n } = useTranslation('ui')
  const time = (at: Date) =>
    at.toLocaleTimeString(place(i18n.language), { hour: '2-digit', minute: '2-digit' })
  const words = {
    'nothing-yet': () => '',
    typing: () => t('saving'),
    saved: () => saved.kind === 'saved' && t('saved-at', { time: time(saved.at) }),
    waiting: () =>
      saved.kind === 'waiting' && t('waiting-to-send', { count: saved.count, time: time(saved.since) }),
    'not-kept': () => t('not-kept'),
  }[saved.kind]()
  const icon = {
    saved: 'tick',
    waiting: 'waiting',
    'not-kept': 'caution',
    typing: null,
    'nothing-yet': null,
  } as const
  const name = icon[saved.kind]
  const tone = saved.kind === 'not-kept' ? 'text-stop' : 'text-quiet'
  return (
    <p className={`flex min-h-6 items-center gap-1.5 text-small ${tone}`} role="status">
      {name ? <Icon name={name} size={18} /> : null}
      {words}
    </p>
  )
}
