import { Group } from '@visx/group'
import { scaleLinear, scaleUtc } from '@visx/scale'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../Disclosure.tsx'
import { RunChartKey } from './RunChartKey.tsx'
import { RunChartTable } from './RunChartTable.tsx'
import {
  AfterSessionPoints,
  DateAxis,
  MedicineStrip,
  Ratings,
  SessionTicks,
  ValueAxis,
} from './RunChartParts.tsx'
import { Yardstick } from './Yardstick.tsx'
import type { RunChartData } from './run-chart-data.ts'
import { timeSpan } from './run-chart-layout.ts'
import { useWidth } from './use-width.ts'

type Props = {
  readonly data: RunChartData
  /** The verdict's sentence, with its numbers. */
  readonly verdict: ReactNode
  readonly height?: number
}

const margin = { top: 30, right: 78, bottom: 40, left: 30 }
const stripHeight = 34

/**
 * Ratings over time as they were given: raw points, the frozen starting line, the band that may be chance, the goal,
 * the sessions. The full range of the scale, always; nothing smoothed. The same values stand in a table under it.
 */
export function RunChart({ data, verdict, height = 300 }: Props) {
  const { t } = useTranslation('charts')
  const [frame, width] = useWidth<HTMLDivElement>(640)
  const strip = data.medicine.length > 0 ? stripHeight : 0
  const inner = {
    width: Math.max(160, width - margin.left - margin.right),
    height: height - margin.top - margin.bottom - strip,
  }
  const shown = [
    ...data.points.map((point) => point.at),
    ...data.sessions,
    ...data.medicine.flatMap((spell) => [spell.from, spell.to]),
  ]
  const x = scaleUtc({ domain: [...timeSpan(shown)], range: [0, inner.width] })
  const y = scaleLinear({ domain: [data.min, data.max], range: [inner.height, 0] })
  const place = { x, y, ...inner }

  return (
    <figure className="m-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="text-lead font-bold">{data.measure}</span>
        <span className="text-small text-quiet">{t(data.worse === 'up' ? 'worse-up' : 'worse-down')}</span>
      </figcaption>
      <div ref={frame}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t('chart-label', { measure: data.measure })}
          className="block text-[14px]"
        >
          <Group left={margin.left} top={margin.top}>
            <ValueAxis data={data} place={place} />
            <Yardstick data={data} place={place} />
            <DateAxis place={place} />
            <SessionTicks data={data} place={place} />
            <Ratings data={data} place={place} />
            <AfterSessionPoints data={data} place={place} />
            {strip > 0 ? <MedicineStrip data={data} place={place} top={inner.height + 36} /> : null}
          </Group>
        </svg>
      </div>
      <RunChartKey data={data} />
      <p className="mt-4 text-lead">{verdict}</p>
      <div className="mt-2">
        <Disclosure title={t('table-open')}>
          <RunChartTable data={data} />
        </Disclosure>
      </div>
    </figure>
  )
}
