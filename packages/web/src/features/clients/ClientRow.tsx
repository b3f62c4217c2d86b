import type { ClientRow as Client } from '@unknot/contract/clients'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useSession } from '../../offline/session.ts'
import { personName } from '../../ui/person-name.ts'
import { ageOn } from '../../ui/times.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useTimes } from '../../ui/use-times.ts'

/** One client of the list: who, what about, when last, when next. The whole row leads to their page. */
export function ClientRow({ client }: { client: Client }) {
  const { t } = useTranslation('clients')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const about = [useAge(client.birthDate), useConditionName(client.conditionId)].filter(Boolean).join(' · ')
  return (
    <li>
      <Link
        to="/clients/$clientId"
        params={{ clientId: client.clientId }}
        className="group flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 text-ink no-underline"
      >
        <span className="min-w-0">
          <span className="block text-lead font-bold group-hover:underline">
            {personName(client)}
            {client.preferredName && client.preferredName !== client.givenName ? (
              <span className="font-normal text-quiet"> ({client.givenName})</span>
            ) : null}
          </span>
          {about === '' ? null : <span className="block text-quiet">{about}</span>}
        </span>
        <span className="text-small text-quiet tablet:text-end">
          {client.nextVisitAt ? (
            <span className="block text-accent">
              {t('next-on', {
                day: times.date(client.nextVisitAt, 'full'),
                time: times.clock(client.nextVisitAt),
              })}
            </span>
          ) : null}
          <span className="block">
            {client.lastVisitAt
              ? t('last-on', { day: times.date(client.lastVisitAt, 'medium') })
              : t('not-seen-yet')}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** "47 years", or nothing where the birth date is not known. */
export function useAge(birthDate: string | null): string | null {
  const { t } = useTranslation('clients')
  const { practice } = useSession()
  const { dayOf } = useTimes(practice.timeZone)
  return birthDate === null ? null : t('years', { count: ageOn(birthDate, dayOf(new Date())) })
}

function useConditionName(conditionId: string | null): string | null {
  const language = useLanguage()
  const conditions = useKnowledge('conditions', conditionId !== null)
  return conditions?.find((one) => one.id === conditionId)?.plainName[language] ?? null
}
