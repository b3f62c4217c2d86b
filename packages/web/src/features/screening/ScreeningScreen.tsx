import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '../../offline/reads.ts'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Page } from '../../ui/Page.tsx'
import { personName } from '../../ui/person-name.ts'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { dayOf } from '../../ui/times.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useChart, useScreeningState } from './screening.data.ts'
import { ScreeningFlow } from './ScreeningFlow.tsx'

const nothingKnown = {}

/** The screening by itself: without a session, to see what would hold today. */
export function ScreeningScreen() {
  const { t } = useTranslation('screening')
  const { clientId } = useParams({ strict: false }) as { clientId: string }
  const { practice } = useSession()
  const refusalWords = useRefusalWords('screening')
  const state = useScreeningState(clientId)
  const chart = useChart(clientId)
  const trouble = state.error ?? chart.error
  if (trouble && (!state.data || !chart.data)) {
    const refusal = refusalOf(trouble)
    return (
      <ReadTrouble
        onRetry={() => {
          void state.refetch()
          void chart.refetch()
        }}
        refused={refusal && refusalWords(refusal)}
      />
    )
  }
  if (!state.data || !chart.data) return <Waiting />
  return (
    <Page title={t('title-for', { name: personName(chart.data.details) })}>
      <ScreeningFlow
        clientId={clientId}
        visitId={null}
        day={dayOf(new Date(), practice.timeZone)}
        state={state.data}
        known={nothingKnown}
        after={() => (
          <div className="step-bar">
            <span className="flex-1" />
            <Link
              to="/clients/$clientId"
              params={{ clientId }}
              className="button"
              data-kind="primary"
              data-size="room"
            >
              {t('to-client')}
            </Link>
          </div>
        )}
      />
    </Page>
  )
}
