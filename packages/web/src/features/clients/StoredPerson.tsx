import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useClient } from './clients.data.ts'
import { PersonCard } from './PersonCard.tsx'

type Props = {
  readonly clientId: string
  /** Said above the name; whether they are here or put away when left out. */
  readonly heading?: string
  readonly opens?: boolean
}

/** A client who is here already, beside somebody who may be the same. */
export function StoredPerson({ clientId, heading, opens = true }: Props) {
  const { t } = useTranslation('clients')
  const { data } = useClient(clientId)
  if (!data) return <div className="card min-h-40" aria-hidden="true" />
  return (
    <PersonCard
      heading={heading ?? t(data.archivedAt === null ? 'here-already' : 'here-archived')}
      person={data.details}
      action={
        opens ? (
          <Link to="/clients/$clientId" params={{ clientId }} className="button" data-kind="quiet">
            {t('open-this-one')}
          </Link>
        ) : null
      }
    />
  )
}
