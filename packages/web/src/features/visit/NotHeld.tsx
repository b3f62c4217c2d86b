import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { Visit } from './visit-context.ts'
import { VisitHead } from './VisitHead.tsx'

/** A session that did not take place. */
export function NotHeld({ visit }: { visit: Visit }) {
  const { t } = useTranslation('visit')
  return (
    <div className="page">
      <VisitHead visit={visit} />
      <EmptyState
        title={t(visit.status === 'missed' ? 'was-missed' : 'was-cancelled')}
        action={
          <Link
            to="/clients/$clientId"
            params={{ clientId: visit.clientId }}
            className="button"
            data-kind="primary"
          >
            {t('to-client')}
          </Link>
        }
      >
        {t('not-held')}
      </EmptyState>
    </div>
  )
}
