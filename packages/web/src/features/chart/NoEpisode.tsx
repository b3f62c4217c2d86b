import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { Chart } from './chart.data.ts'
import { StartButton } from './StartButton.tsx'

/** Nobody knows yet what this client comes for: what will stand here, and how to begin. */
export function NoEpisode({ chart }: { chart: Chart }) {
  const { t } = useTranslation('chart')
  return (
    <EmptyState
      title={t(chart.openConsultationId === null ? 'no-episode' : 'consultation-open')}
      action={<StartButton chart={chart} />}
    >
      {t('no-episode-more')}
    </EmptyState>
  )
}
