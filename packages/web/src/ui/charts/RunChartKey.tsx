import { useTranslation } from 'react-i18next'
import type { RunChartData } from './run-chart-data.ts'

/** What the marks mean, and how many ratings stand at each end. Only what is in the chart. */
export function RunChartKey({ data }: { data: RunChartData }) {
  const { t, i18n } = useTranslation('charts')
  const number = (value: number) => value.toLocaleString(i18n.language, { maximumFractionDigits: 1 })
  const { baseline, latest, measuringError } = data
  return (
    <div className="mt-3 flex flex-col gap-2 text-small text-quiet">
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-ink">
        <span>
          {baseline
            ? t(baseline.provisional ? 'start-provisional' : 'start', {
                median: number(baseline.median),
                count: baseline.count,
              })
            : t('no-start')}
        </span>
        <span>
          {latest ? t('latest', { median: number(latest.median), count: latest.count }) : t('no-latest')}
        </span>
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {data.sessions.length > 0 ? (
          <li className="flex items-center gap-2">
            <KeyMark>
              <path d="M10 2v12" stroke="var(--accent)" strokeWidth="2.5" />
            </KeyMark>
            {t('key-session')}
          </li>
        ) : null}
        {data.points.some((point) => point.kind === 'after-session') ? (
          <li className="flex items-center gap-2">
            <KeyMark>
              <circle cx="10" cy="8" r="4" fill="none" stroke="var(--quiet-ink)" strokeWidth="1.5" />
            </KeyMark>
            {t('key-after')}
          </li>
        ) : null}
        {measuringError !== null && baseline ? (
          <li className="flex items-center gap-2">
            <KeyMark>
              <rect x="0" y="2" width="20" height="12" fill="var(--chance-band)" />
            </KeyMark>
            {t('key-band', { error: number(measuringError) })}
          </li>
        ) : null}
      </ul>
    </div>
  )
}

const KeyMark = ({ children }: { children: React.ReactNode }) => (
  <svg width="20" height="16" aria-hidden="true" className="shrink-0">
    {children}
  </svg>
)
