import type { RunChart } from '@unknot/clinical/outcomes/run-chart'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../language.ts'

type Props = { readonly chart: RunChart; readonly provisional: boolean; readonly language: Language }

/** How many ratings stand at each end, and what the marks mean. Only what is in the chart. */
export function RunChartKey({ chart, provisional, language }: Props) {
  const { t } = useTranslation('charts')
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 })
  const { baseline, followUp, band } = chart
  return (
    <div className="mt-3 flex flex-col gap-2 text-small text-quiet">
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-ink">
        <span>
          {baseline
            ? t(provisional ? 'start-provisional' : 'start', {
                median: number(baseline.value),
                count: baseline.ratings,
              })
            : t('no-start')}
        </span>
        <span>
          {followUp
            ? t('latest', { median: number(followUp.value), count: followUp.ratings })
            : t('no-latest')}
        </span>
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {chart.sessions.length > 0 ? (
          <KeyItem words={t('key-session')}>
            <path d="M10 2v12" stroke="var(--accent)" strokeWidth="2.5" />
          </KeyItem>
        ) : null}
        {chart.points.some((point) => point.on === 'hollow') ? (
          <KeyItem words={chart.hollowWords[language]}>
            <circle cx="10" cy="8" r="4" fill="none" stroke="var(--quiet-ink)" strokeWidth="1.5" />
          </KeyItem>
        ) : null}
        {band ? (
          <KeyItem words={t('key-band', { error: number(band.mdc95) })}>
            <rect x="0" y="2" width="20" height="12" fill="var(--chance-band)" />
          </KeyItem>
        ) : null}
      </ul>
    </div>
  )
}

const KeyItem = ({ words, children }: { words: string; children: ReactNode }) => (
  <li className="flex items-center gap-2">
    <svg width="20" height="16" aria-hidden="true" className="shrink-0">
      {children}
    </svg>
    {words}
  </li>
)
