import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { usePractice } from './consultation.data.ts'

type Props = { readonly urgent: 'emergency' | 'same-day' | null; readonly forClient: boolean }

/** An answer that can't wait: what to do at once, for whoever holds the tablet. */
export function UrgentNotice({ urgent, forClient }: Props) {
  const { t } = useTranslation('consultation')
  const { data: practice } = usePractice()
  if (urgent === null) return null
  const number = practice?.details.emergencyNumber ?? null
  return (
    <div className="mb-6">
      <Banner
        kind={urgent === 'emergency' ? 'stop' : 'caution'}
        title={t(`urgent-${urgent}`)}
        urgent
        actions={
          urgent === 'emergency' && number ? (
            <a className="button" data-kind="stop" href={`tel:${number}`}>
              {t('call', { number })}
            </a>
          ) : null
        }
      >
        {t(forClient ? `urgent-${urgent}-client` : `urgent-${urgent}-therapist`)}
      </Banner>
    </div>
  )
}
