import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBodyMapSpeech } from '../../bodymap/use-bodymap-speech.ts'
import { refusalOf } from '../../offline/reads.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { personName } from '../../ui/person-name.ts'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useChart, useProposal, useVersions } from './plan.data.ts'
import { PlanEditor } from './PlanEditor.tsx'
import { Refused } from './Refused.tsx'
import { Versions } from './Versions.tsx'
import './plan.css'

/** The plan of an episode: what is proposed and why, what the therapist makes of it, and every version kept. */
export function PlanScreen() {
  const { episodeId } = useParams({ strict: false }) as { readonly episodeId: string }
  const { t } = useTranslation('plan')
  const refusalWords = useRefusalWords('plan')
  const speech = useBodyMapSpeech()
  const [minutes, setMinutes] = useState<number | null>(null)
  const versions = useVersions(episodeId)
  const proposal = useProposal(episodeId, minutes)
  const chart = useChart(versions.data?.clientId ?? null)
  const refusal = refusalOf(proposal.error)
  if (versions.isError && !versions.data) {
    const why = refusalOf(versions.error)
    return <ReadTrouble onRetry={() => void versions.refetch()} refused={why && refusalWords(why)} />
  }
  if (!versions.data || !chart.data || (proposal.isPending && !refusal)) return <Waiting />
  const { clientId } = versions.data
  const episode = chart.data.episodes.find((one) => one.episodeId === episodeId)
  const name = personName(chart.data.details)
  const page = {
    title: t('title', { name }),
    lead: episode?.details.title,
    actions: (
      <>
        <Link to="/clients/$clientId" params={{ clientId }} className="button" data-kind="quiet">
          {t('to-client')}
        </Link>
        {versions.data.versions.length > 0 ? (
          <Link
            to="/episodes/$episodeId/plan/print"
            params={{ episodeId }}
            className="button"
            data-kind="quiet"
          >
            {t('client-page')}
          </Link>
        ) : null}
      </>
    ),
  }
  if (!proposal.data)
    return (
      <Page {...page}>
        {refusal ? (
          <EmptyState
            title={refusalWords(refusal)}
            action={
              <Link to="/clients/$clientId" params={{ clientId }} className="button" data-kind="primary">
                {t('to-client')}
              </Link>
            }
          >
            {t('first-this')}
          </EmptyState>
        ) : (
          <ReadTrouble onRetry={() => void proposal.refetch()} />
        )}
        <Versions versions={versions.data.versions} />
      </Page>
    )
  const { input, proposal: proposed } = proposal.data
  const figure = chart.data.bodyMaps.at(-1)?.map.figure ?? 'neutral'
  return (
    <div className="plan-page">
      <Page {...page}>
        {proposed.refused ? (
          <Refused proposal={proposed} refusal={proposed.refused} clientId={clientId} />
        ) : (
          <PlanEditor
            key={`${episodeId}-${versions.data.versions[0]?.number ?? 0}`}
            episodeId={episodeId}
            input={input}
            proposal={proposed}
            latest={versions.data.versions[0] ?? null}
            body={figure}
            speech={speech}
            onMinutes={setMinutes}
          />
        )}
        <Versions versions={versions.data.versions} />
      </Page>
    </div>
  )
}
