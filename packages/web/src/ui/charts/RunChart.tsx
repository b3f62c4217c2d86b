import type { RunChart as RunChartValue } from '@unknot/clinical/outcomes/run-chart'
import { scaleLinear, scaleUtc } from '@visx/scale'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../Disclosure.tsx'
import { isLanguage } from '../language.ts'
import { MedicineStrip } from './MedicineStrip.tsx'
import { RunChartKey } from './RunChartKey.tsx'
import { DateAxis, HollowPoints, Ratings, SessionTicks, ValueAxis } from './RunChartParts.tsx'
import { RunChartTable } from './RunChartTable.tsx'
import { Yardstick } from './Yardstick.tsx'
import { timeSpan } from './run-chart-layout.ts'
import { useScaleWords } from './use-scale-words.ts'
import { useWidth } from './use-width.ts'

type Props = {
  readonly chart: RunChartValue
  /** What is measured and where: "Average pain, lower back". */
  readonly measure: string
  /** The starting line comes from fewer than three ratings. */
  readonly provisional: boolean
  /** The verdict's sentence; the chart's own where none is given. */
  readonly verdict?: ReactNode
  readonly height?: number
}

const margin = { top: 14, right: 78, bottom: 40, left: 30 }
const stripHeight = 34

/**
 * Ratings over time as they were given: raw points, the frozen starting line, the band that may be chance, the goal,
 * the sessions. The full range of the scale, always; nothing smoothed. The same values stand in a table under it.
 */
export function RunChart({ chart, measure, provisional, verdict, height = 290 }: Props) {
  const { t, i18n } = useTranslation('charts')
  const [frame, width] = useWidth<HTMLDivElement>(640)
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  const scaleWords = useScaleWords()
  const strip = chart.medicine.length > 0 ? stripHeight : 0
  const inner = {
    width: Math.max(160, width - margin.left - margin.right),
    height: height - margin.top - margin.bottom - strip,
  }
  const shown = [
    ...chart.points.map((point) => point.at),
    ...chart.sessions,
    ...chart.medicine.map((answer) => answer.at),
  ]
  const x = scaleUtc<number>({ domain: [...timeSpan(shown)], range: [0, inner.width] })
  const y = scaleLinear<number>({ domain: [...chart.range], range: [inner.height, 0] })
  const place = { x, y, ...inner }

  return (
    <figure className="m-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="text-lead font-bold">{measure}</span>
        <span className="text-small text-quiet">
          {scaleWords(chart)}. {chart.worseWords[language]}
        </span>
      </figcaption>
      <div ref={frame}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t('chart-label', { measure })}
          className="block text-[14px]"
        >
          <g transform={`translate(${margin.left} ${margin.top})`}>
            <ValueAxis chart={chart} place={place} />
            <Yardstick chart={chart} place={place} language={language} />
            <DateAxis place={place} />
            <SessionTicks chart={chart} place={place} />
            <Ratings chart={chart} place={place} />
            <HollowPoints chart={chart} place={place} />
            {strip > 0 ? <MedicineStrip chart={chart} place={place} top={inner.height + 36} /> : null}
          </g>
        </svg>
      </div>
      <RunChartKey chart={chart} provisional={provisional} language={language} />
      <p className="mt-4 text-lead">{verdict ?? chart.sentence?.[language]}</p>
      <div className="mt-2">
        <Disclosure title={t('table-open')}>
          <RunChartTable chart={chart} measure={measure} />
        </Disclosure>
      </div>
    </figure>
  )
}
