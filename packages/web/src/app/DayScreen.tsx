import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { ClientPicker } from '../features/clients/ClientPicker.tsx'
import { CheckInLink } from '../features/links/CheckInLink.tsx'
import { TodayScreen } from '../features/today/TodayScreen.tsx'

type Slots = ComponentProps<typeof TodayScreen>

/** The first screen, with the parts that other features bring to it. */
export const DayScreen = () => <TodayScreen PickClient={PickClient} CheckIn={CheckIn} />

const PickClient: Slots['PickClient'] = (props) => {
  const { t } = useTranslation('app')
  return <ClientPicker label={t('pick-client')} {...props} />
}

const CheckIn: Slots['CheckIn'] = ({ visit: { clientId, visitId, checkIn, status } }) =>
  status === 'planned' ? <CheckInLink clientId={clientId} visitId={visitId} checkIn={checkIn} /> : null
