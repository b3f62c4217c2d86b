import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { useTimes } from '../../ui/use-times.ts'
import { beginning } from './begin.ts'
import type { Chart } from './chart.data.ts'

type Props = {
  readonly chart: Chart
  /** Something speaks against a session now: it can be begun, its screening says so, and it does not stand out. */
  readonly held?: boolean
}

/** The one thing to do next with this client. */
export function StartButton({ chart, held = false }: Props) {
  const { t } = useTranslation('chart')
  const { may, practice } = useSession()
  const { dayOf } = useTimes(practice.timeZone)
  if (!may('record:write')) return null
  const { clientId } = chart
  const begin = beginning(chart, (instant) => dayOf(instant) === dayOf(new Date()))
  const looks = { className: 'button', 'data-kind': held ? 'quiet' : 'primary' } as const
  switch (begin.kind) {
    case 'go-on-visit':
    case 'start-visit':
      return (
        <Link to="/visits/$visitId" params={{ visitId: begin.visitId }} {...looks}>
          {t(begin.kind)}
        </Link>
      )
    case 'start-now':
      return (
        <Link to="/clients/$clientId/visit/new" params={{ clientId }} {...looks}>
          {t(begin.kind)}
        </Link>
      )
    case 'go-on-consultation':
    case 'start-consultation':
      return (
        <Link to="/clients/$clientId/consultation" params={{ clientId }} {...looks}>
          {t(begin.kind)}
        </Link>
      )
  }
}
