import { useTranslation } from 'react-i18next'
import { ClientPicker } from '../features/clients/ClientPicker.tsx'
import { CheckInLink } from '../features/links/CheckInLink.tsx'
import { TodayScreen } from '../features/today/TodayScreen.tsx'

/** The first screen, with the parts that other features bring to it. */
export function DayScreen() {
  const { t } = useTranslation('app')
  return (
    <TodayScreen
      pickClient={(props) => <ClientPicker label={t('pick-client')} {...props} />}
      checkInLink={({ clientId, visitId, checkIn, status }) =>
        status === 'planned' ? <CheckInLink clientId={clientId} visitId={visitId} checkIn={checkIn} /> : null
      }
    />
  )
}
