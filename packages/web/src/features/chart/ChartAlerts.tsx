import { useTranslation } from 'react-i18next'
import { useAlerts } from './chart.data.ts'
import { ChartAlert } from './ChartAlert.tsx'

/** What is still open about this client, at the top of the page. */
export function ChartAlerts({ clientId, phone }: { clientId: string; phone: string | null }) {
  const { t } = useTranslation('chart')
  const { data } = useAlerts(clientId)
  if (!data || data.alerts.length === 0) return null
  return (
    <section aria-label={t('alerts')} className="mb-8 flex flex-col gap-3">
      {data.alerts.map((alert) => (
        <ChartAlert key={alert.alertId} alert={alert} phone={phone} />
      ))}
    </section>
  )
}
