import type { readToday } from '@unknot/contract/today'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { inOrderOfUrgency } from './day-order.ts'
import { useCloseAlert } from './today.data.ts'

type Alert = ReadAnswer<typeof readToday>['alerts'][number]
const shownAtFirst = 3

/** What somebody should see soon, the most urgent first, each with what to do about it. */
export function Alerts({ alerts }: { alerts: readonly Alert[] }) {
  const { t } = useTranslation('today')
  const [all, setAll] = useState(false)
  const ordered = inOrderOfUrgency(alerts)
  const urgent = ordered.filter((alert) => alert.kind === 'urgent-answer').length
  const shown = all ? ordered : ordered.slice(0, Math.max(shownAtFirst, urgent))
  if (ordered.length === 0) return null
  return (
    <section aria-label={t('alerts')} className="mb-8 flex flex-col gap-3">
      {shown.map((alert) => (
        <AlertBanner key={alert.alertId} alert={alert} />
      ))}
      {shown.length < ordered.length ? (
        <div>
          <Button onPress={() => setAll(true)}>
            {t('more-alerts', { count: ordered.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function AlertBanner({ alert }: { alert: Alert }) {
  const { t } = useTranslation('today')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const refusalWords = useRefusalWords('today')
  const close = useCloseAlert()
  const { clientId, clientName: name, clientPhone: phone, kind } = alert
  const calls = phone !== null && (kind === 'urgent-answer' || kind === 'after-effect' || kind === 'support')
  return (
    <Banner
      kind={kind === 'urgent-answer' ? 'stop' : 'caution'}
      title={t(`alert-${kind}`, { name })}
      actions={
        <>
          {calls ? (
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className="button" data-kind="primary">
              {t('call', { phone })}
            </a>
          ) : null}
          <Link
            to="/clients/$clientId"
            params={{ clientId }}
            className="button"
            data-kind={calls ? 'quiet' : 'primary'}
          >
            {t('open-page')}
          </Link>
          {may('record:write') ? (
            <Button isDisabled={close.sending} onPress={() => void close.send({ alertId: alert.alertId })}>
              {t('seen-to')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t(`alert-${kind}-todo`)}</p>
      <p className="text-small text-quiet">
        {t('alert-since', { day: times.date(alert.at, 'full'), time: times.clock(alert.at) })}
      </p>
      {close.outcome?.kind === 'refused' ? <p>{refusalWords(close.outcome.refusal)}</p> : null}
    </Banner>
  )
}
