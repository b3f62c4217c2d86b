import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { refusalOf } from '../../offline/reads.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { personName } from '../../ui/person-name.ts'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useChart, useConsultation, useStartConsultation } from './consultation.data.ts'
import { FillIn } from './FillIn.tsx'

/** The consultation of a client: started, or taken up where it was left. */
export function ConsultationScreen() {
  const { clientId } = useParams({ strict: false }) as { readonly clientId: string }
  const refusalWords = useRefusalWords('consultation')
  const { data: chart, error, isError, refetch } = useChart(clientId)
  const [started, setStarted] = useState<string | null>(null)
  const refusal = refusalOf(error)
  if (isError && !chart)
    return <ReadTrouble onRetry={() => void refetch()} refused={refusal && refusalWords(refusal)} />
  if (!chart) return <Waiting />
  const consultationId = started ?? chart.openConsultationId
  if (consultationId === null) return <Begin chart={chart} onStarted={setStarted} />
  return <Open key={consultationId} consultationId={consultationId} chart={chart} />
}

type Chart = NonNullable<ReturnType<typeof useChart>['data']>

function Begin({ chart, onStarted }: { readonly chart: Chart; readonly onStarted: (id: string) => void }) {
  const { t } = useTranslation('consultation')
  const refusalWords = useRefusalWords('consultation')
  const start = useStartConsultation()
  const [consultationId] = useState(() => uuidV7())
  const { outcome } = start
  const begin = async () => {
    const came = await start.send({ consultationId, clientId: chart.clientId })
    if (came.kind === 'done') onStarted(came.answer.id)
  }
  return (
    <Page title={t('title', { name: personName(chart.details) })} lead={t('begin-lead')} width="text">
      <ul className="mb-8 list-disc ps-5">
        <li>{t('begin-together')}</li>
        <li>{t('begin-hand-over')}</li>
        <li>{t('begin-link')}</li>
      </ul>
      {outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(outcome.refusal)} urgent />
      ) : outcome && outcome.kind !== 'done' ? (
        <Banner kind="caution" title={t('begin-kept')} urgent />
      ) : null}
      <Button kind="primary" size="room" isDisabled={start.sending} onPress={() => void begin()}>
        {t('begin')}
      </Button>
    </Page>
  )
}

function Open({ consultationId, chart }: { readonly consultationId: string; readonly chart: Chart }) {
  const { data, isError, refetch } = useConsultation(consultationId)
  if (isError && !data) return <ReadTrouble onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  return <FillIn consultation={data} chart={chart} />
}
