import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { useDay } from './today.data.ts'
import { overlaps } from './visit-slot.ts'

type Props = {
  readonly day: string
  readonly memberId: string
  readonly without: string | undefined
  readonly wanted: { readonly plannedFor: string; readonly minutes: number } | null
}

/** What else a member has on that day; and a word when two sessions would stand in each other's time. */
export function ThatDay({ day, memberId, without, wanted }: Props) {
  const { t } = useTranslation('today')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const { data } = useDay(day)
  if (data?.day !== day) return null
  const others = data.visits.filter(
    (visit) =>
      visit.memberId === memberId &&
      visit.visitId !== without &&
      visit.status !== 'cancelled' &&
      visit.status !== 'missed',
  )
  const inTheWay = wanted ? others.filter((visit) => overlaps(wanted, visit)) : []
  return (
    <div>
      {inTheWay.length > 0 ? (
        <Banner
          kind="caution"
          title={t('in-the-way', { names: inTheWay.map((visit) => visit.clientName).join(', ') })}
        >
          {t('in-the-way-more')}
        </Banner>
      ) : null}
      <p className="mt-2 text-small text-quiet">
        {others.length === 0
          ? t('day-free')
          : t('day-holds', {
              sessions: others
                .map((visit) => `${times.clock(visit.plannedFor)} ${visit.clientName}`)
                .join(' · '),
            })}
      </p>
    </div>
  )
}
