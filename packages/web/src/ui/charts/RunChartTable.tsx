import type { RunChart } from '@unknot/clinical/outcomes/run-chart'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../DataTable.tsx'
import { place } from '../language.ts'
import { useScaleWords } from './use-scale-words.ts'

type Row = {
  readonly id: string
  readonly at: string
  readonly value: string
  readonly kind: 'line' | 'hollow' | 'missing'
}

/** The same values as rows, newest first; a gap is a row of its own. */
export function RunChartTable({ chart, measure }: { chart: RunChart; measure: string }) {
  const { t, i18n } = useTranslation('charts')
  const scaleWords = useScaleWords()
  const date = (at: string) => new Date(at).toLocaleDateString(place(i18n.language), { dateStyle: 'medium' })
  const points: readonly Row[] = chart.points.map((point) => ({
    id: point.id,
    at: point.at,
    value: point.value.toLocaleString(i18n.language),
    kind: point.on,
  }))
  const missing: readonly Row[] = chart.gaps
    .filter((gap) => gap.why === 'missing')
    .map((gap) => ({ id: `${gap.from} ${gap.to}`, at: gap.from, value: t('not-given'), kind: 'missing' }))
  const rows = [...points, ...missing].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return (
    <DataTable
      caption={measure}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          title: t('column-date'),
          cell: (row) => (row.kind === 'missing' ? t('after-date', { date: date(row.at) }) : date(row.at)),
        },
        {
          title: `${t('column-value')} (${scaleWords(chart)})`,
          cell: (row) => row.value,
          number: true,
        },
        { title: t('column-kind'), cell: (row) => t(`kind-${row.kind}`) },
      ]}
    />
  )
}
