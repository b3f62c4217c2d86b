import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Chart, ChartEpisode } from './chart.data.ts'
import type { ChartSlots } from './chart-slots.ts'
import { StartButton } from './StartButton.tsx'

type Props = {
  readonly chart: Chart
  readonly name: string
  readonly episode: ChartEpisode | null
  readonly PlanVisit: ChartSlots['PlanVisit']
}

/** What can be done with this client: start, plan a session, print the page. */
export function ChartActions({ chart, name, episode, PlanVisit }: Props) {
  const { t } = useTranslation('chart')
  const { may } = useSession()
  const [planning, setPlanning] = useState(false)
  const episodeId = episode?.dischargedOn === null ? episode.episodeId : null
  return (
    <>
      {chart.archived ? null : (
        <StartButton chart={chart} held={episode?.nextStep?.kind === 'stop-and-refer'} />
      )}
      {may('schedule:write') && !chart.archived ? (
        <Button onPress={() => setPlanning(true)}>{t('plan-visit')}</Button>
      ) : null}
      <Button kind="plain" onPress={() => print()}>
        <Icon name="print" />
        {t('print')}
      </Button>
      {planning ? (
        <PlanVisit
          client={{ clientId: chart.clientId, name, episodeId }}
          onClose={() => setPlanning(false)}
        />
      ) : null}
    </>
  )
}
