import type { VisitToday } from '@unknot/contract/today'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isStopped } from './NotAllowed.tsx'
import { useSession } from '../../offline/session.ts'

type Props = { readonly visit: VisitToday; readonly size: 'usual' | 'room' }

/** One tap: into the session; into the consultation where there has been none. */
export function StartVisit({ visit, size }: Props) {
  const { t } = useTranslation('today')
  const { may } = useSession()
  if (!may('record:write')) return null
  const primary = size === 'room' && !isStopped(visit.screening) ? 'primary' : 'quiet'
  if (visit.status === 'planned' && visit.episodeId === null)
    return (
      <Link
        to="/clients/$clientId/consultation"
        params={{ clientId: visit.clientId }}
        className="button"
        data-kind={primary}
        data-size={size}
      >
        {t('start-consultation')}
      </Link>
    )
  if (visit.status === 'cancelled' || visit.status === 'missed') return null
  const words =
    visit.status === 'planned'
      ? 'start'
      : visit.status === 'started'
        ? 'go-on'
        : visit.noteSigned
          ? 'read'
          : 'finish-note'
  return (
    <Link
      to="/visits/$visitId"
      params={{ visitId: visit.visitId }}
      className="button"
      data-kind={words === 'read' ? 'plain' : words === 'finish-note' ? 'primary' : primary}
      data-size={size}
    >
      {t(words)}
    </Link>
  )
}
