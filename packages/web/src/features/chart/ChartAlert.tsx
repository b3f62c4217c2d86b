import type { readClientAlerts } from '@unknot/contract/today'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { useCloseAlert } from './chart.data.ts'
import { useAnswerWords } from './use-answer-words.ts'

type Alert = ReadAnswer<typeof readClientAlerts>['alerts'][number]
type Props = { readonly alert: Alert; readonly phone: string | null }

/** One open alert: what was answered, in the client's words, and what to do about it. */
export function ChartAlert({ alert, phone }: Props) {
  const { t } = useTranslation('chart')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const refusalWords = useRefusalWords('chart')
  const close = useCloseAlert()
  const words = useAnswerWords(alert.answers)
  const urgent = alert.kind === 'urgent-answer'
  return (
    <Banner
      kind={urgent ? 'stop' : 'caution'}
      title={t(`alert-${alert.kind}`)}
      actions={
        <>
          {phone !== null && alert.kind !== 'note-unsigned' ? (
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className="button" data-kind="primary">
              {t('call', { phone })}
            </a>
          ) : null}
          {may('record:write') ? (
            <Button isDisabled={close.sending} onPress={() => void close.send({ alertId: alert.alertId })}>
              {t('seen-to')}
            </Button>
          ) : null}
        </>
      }
    >
      {words.length > 0 ? (
        <ul className="mb-2 flex flex-col gap-1">
          {words.map((line) => (
            <li key={line.question}>
              <span className="text-small text-quiet">{line.question}</span>
              <span className="block font-bold">{line.answer}</span>
            </li>
          ))}
        </ul>
      ) : urgent ? (
        <p>{t('alert-see-limits')}</p>
      ) : null}
      <p className="text-small text-quiet">
        {t('alert-since', { day: times.date(alert.at, 'full'), time: times.clock(alert.at) })}
      </p>
      {close.outcome?.kind === 'refused' ? <p>{refusalWords(close.outcome.refusal)}</p> : null}
    </Banner>
  )
}
