import { useTranslation } from 'react-i18next'
import { DataTable } from '../DataTable.tsx'
import type { ChartPoint, RunChartData } from './run-chart-data.ts'

/** The same values as rows, newest first. */
export function RunChartTable({ data }: { data: RunChartData }) {
  const { t, i18n } = useTranslation('charts')
  const date = (at: string) =>
    new Date(at).toLocaleDateString(i18n.language, { day: 'numeric', month: 'short', year: 'numeric' })
  const value = (point: ChartPoint) =>
    point.value === null ? t('not-given') : point.value.toLocaleString(i18n.language)
  const rows = data.points.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return (
    <DataTable
      caption={data.measure}
      rows={rows}
      rowKey={(point) => point.at + point.kind}
      columns={[
        { title: t('column-date'), cell: (point) => date(point.at) },
        { title: `${t('column-value')} (${data.unit})`, cell: value, number: true },
        {
          title: t('column-kind'),
          cell: (point) => t(point.kind === 'rating' ? 'kind-rating' : 'kind-after'),
        },
      ]}
    />
  )
}
