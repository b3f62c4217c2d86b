import { useTranslation } from 'react-i18next'
import type { Entry } from '../offline/entries.ts'
import { sendAgain, setAside } from '../offline/outbox.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { place } from '../ui/language.ts'
import { useRefusalWords } from '../offline/use-refusal-words.ts'

/** One command: what it does, when it was entered, why it is still here, and what can be done. */
export function OutboxEntry({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation('app')
  const refusalWords = useRefusalWords()
  const when = new Date(entry.madeAt).toLocaleString(place(i18n.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const { state } = entry
  const refusal = state.kind === 'waiting' ? null : state.refusal
  return (
    <div className="flex flex-col gap-2">
      <p className="font-bold">{commandWords(entry.name)}</p>
      <p className="text-small text-quiet">
        {t('outbox-made', { when })}
        {state.kind === 'waiting' && state.attempts > 0
          ? `, ${t('outbox-tries', { count: state.attempts })}`
          : ''}
      </p>
      {state.kind === 'waiting' && state.problem === 'server' ? <p>{t('outbox-server-fails')}</p> : null}
      {state.kind === 'behind' ? (
        <p>{t('outbox-behind')}</p>
      ) : refusal ? (
        <p>{refusalWords(refusal)}</p>
      ) : null}
      {state.kind === 'refused' || state.kind === 'set-aside' ? (
        <div className="flex flex-wrap gap-3">
          <Button onPress={() => void sendAgain(entry)}>{t('outbox-again')}</Button>
          {state.kind === 'refused' ? (
            <Button onPress={() => void setAside(entry)}>{t('outbox-set-aside')}</Button>
          ) : null}
        </div>
      ) : null}
      {refusal ? (
        <Disclosure title={t('outbox-show')}>
          <pre className="overflow-x-auto text-small whitespace-pre-wrap">
            {JSON.stringify(entry.body, null, 2)}
          </pre>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** A command's name is words already: `create-practice` reads "Create practice". */
const commandWords = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ')
