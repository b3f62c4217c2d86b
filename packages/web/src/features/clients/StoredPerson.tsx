import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useClient } from './clients.data.ts'
import { PersonCard } from './PersonCard.tsx'

/** A client who is here already, beside somebody who may be the same. */
export function StoredPerson({ clientId }: { clientId: string }) {
  const { t } = useTranslation('clients')
  const { data } = useClient(clientId)
  if (!data) return <div className="card min-h-40" aria-hidden="true" />
  return (
    <PersonCard
      heading={data.archivedAt === null ? t('here-already') : t('here-archived')}
      person={data.details}
      action={
        <Link to="/clients/$clientId" params={{ clientId }} className="button" data-kind="quiet">
          {t('open-this-one')}
        </Link>
      }
    />
  )
}
