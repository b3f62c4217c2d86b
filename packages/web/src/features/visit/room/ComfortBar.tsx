import { useTranslation } from 'react-i18next'
import { useTimes } from '../../../ui/use-times.ts'
import type { RunSignal, Signal } from '../run.ts'

type Props = {
  readonly last: RunSignal | null
  readonly timeZone: string
  readonly onSignal: (signal: Signal) => void
}

const signals: readonly Signal[] = ['softer', 'good', 'more', 'stop']

/** What the client says about the pressure: four words, one tap, each written down with its time. */
export function ComfortBar({ last, timeZone, onSignal }: Props) {
  const { t } = useTranslation('visit')
  const times = useTimes(timeZone)
  return (
    <section className="room-comfort" aria-label={t('comfort')}>
      <p className="room-last" role="status">
        {last ? (
          <>
            <span className="text-quiet">{t('last-said')}</span> <b>{t(`signal-${last.signal}`)}</b>{' '}
            <span className="text-quiet">{times.clock(last.at)}</span>
          </>
        ) : (
          <span className="text-quiet">{t('nothing-said')}</span>
        )}
      </p>
      {signals.map((signal) => (
        <button
          key={signal}
          type="button"
          className="button room-signal"
          data-kind={signal === 'stop' ? 'stop' : 'quiet'}
          data-size="room"
          onClick={() => onSignal(signal)}
        >
          {t(`signal-${signal}`)}
        </button>
      ))}
    </section>
  )
}
