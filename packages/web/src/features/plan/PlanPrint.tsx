import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '../../offline/reads.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { ClientPlan } from './ClientPlan.tsx'
import { useChart, useVersions } from './plan.data.ts'
import './plan.css'

/** The kept plan as the client reads it, in their language: on screen first, then on paper. */
export function PlanPrint() {
  const { episodeId } = useParams({ strict: false }) as { readonly episodeId: string }
  const { t } = useTranslation('plan')
  const refusalWords = useRefusalWords('plan')
  const { data, error, isError, refetch } = useVersions(episodeId)
  const chart = useChart(data?.clientId ?? null)
  if (isError && !data) {
    const why = refusalOf(error)
    return <ReadTrouble onRetry={() => void refetch()} refused={why && refusalWords(why)} />
  }
  if (!data || !chart.data) return <Waiting />
  const [latest] = data.versions
  if (!latest)
    return (
      <Page title={t('client-page')} width="text">
        <EmptyState
          title={t('no-plan-yet')}
          action={
            <Link
              to="/episodes/$episodeId/plan"
              params={{ episodeId }}
              className="button"
              data-kind="primary"
            >
              {t('to-plan')}
            </Link>
          }
        >
          {t('no-plan-yet-more')}
        </EmptyState>
      </Page>
    )
  return (
    <div className="page" data-width="text">
      <div className="mb-8 flex flex-wrap gap-3" data-screen-only>
        <Button kind="primary" onPress={() => window.print()}>
          <Icon name="print" />
          {t('print')}
        </Button>
        <Link to="/episodes/$episodeId/plan" params={{ episodeId }} className="button" data-kind="quiet">
          {t('to-plan')}
        </Link>
      </div>
      <ClientPlan version={latest} chart={chart.data} episodeId={episodeId} />
    </div>
  )
}
