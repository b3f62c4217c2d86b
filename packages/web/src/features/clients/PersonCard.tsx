import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Card } from '../../ui/Card.tsx'
import { personName } from '../../ui/person-name.ts'
import { useTimes } from '../../ui/use-times.ts'

type Person = {
  readonly givenName: string
  readonly familyName: string
  readonly preferredName: string | null
  readonly birthDate: string | null
  readonly phone: string | null
  readonly email: string | null
}

type Props = { readonly heading: string; readonly person: Person; readonly action?: ReactNode }

/** What tells one person from another, side by side. What is not known is said. */
export function PersonCard({ heading, person, action }: Props) {
  const { t } = useTranslation('clients')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  return (
    <Card className="flex flex-col gap-1 text-ink">
      <p className="text-small text-quiet">{heading}</p>
      <p className="text-lead font-bold">{personName(person)}</p>
      <p>
        {person.birthDate
          ? t('born', { day: times.day(person.birthDate, 'medium') })
          : t('birth-date-unknown')}
      </p>
      <p className="break-all">{person.phone || t('phone-unknown')}</p>
      <p className="break-all">{person.email || t('email-unknown')}</p>
      {action ? <div className="mt-3">{action}</div> : null}
    </Card>
  )
}
