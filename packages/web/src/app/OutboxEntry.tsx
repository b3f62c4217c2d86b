import { useTranslation } from 'react-i18next'
import type { Entry } from '../offline/entries.ts'
import { sendAgain, setAside } from '../offline/outbox.ts'
import { useRefusalWords } from '../offline/use-refusal-words.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Facts } from '../ui/Facts.tsx'
import { place } from '../ui/language.ts'
import { entryLines } from './entry-lines.ts'

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
  // A stale one would be turned down again: it is read side by side and entered anew.
  const isStale = refusal?.code === 'stale-version'
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
          {isStale ? null : <Button onPress={() => void sendAgain(entry)}>{t('outbox-again')}</Button>}
          {state.kind === 'refused' ? (
            <Button onPress={() => void setAside(entry)}>{t('outbox-set-aside')}</Button>
          ) : null}
        </div>
      ) : null}
      <Sides entry={entry} current={refusal?.current} />
    </div>
  )
}

/** What was entered, and beside it what stands on the server where the two came apart. */
function Sides({ entry, current }: { entry: Entry; current: unknown }) {
  const { t } = useTranslation('app')
  const theirs = entryLines(current)
  return (
    <Disclosure title={t(theirs.length > 0 ? 'outbox-sides' : 'outbox-show')}>
      <div className="grid gap-6 desk:grid-cols-2">
        <div>
          {theirs.length > 0 ? <p className="mb-2 font-bold">{t('outbox-show')}</p> : null}
          <Facts facts={entryLines(entry.body).map((line) => ({ term: line.way, value: line.value }))} />
        </div>
        {theirs.length > 0 ? (
          <div>
            <p className="mb-2 font-bold">{t('outbox-theirs')}</p>
            <Facts facts={theirs.map((line) => ({ term: line.way, value: line.value }))} />
          </div>
        ) : null}
      </div>
    </Disclosure>
  )
}

/** A command's name is words already: `create-practice` reads "Create practice". */
const commandWords = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ')
