import type { RunChart } from '@unknot/clinical/outcomes/run-chart'
import { useTranslation } from 'react-i18next'
import type { Place } from './place.ts'
import { medicineSpells } from './run-chart-layout.ts'

const tall = 20

/**
 * Days with pain medicine as bars on a strip of their own: the taller, the more of the days asked about. No days is a
 * bare ground line; a spell nobody answered for has not even that.
 */
export function MedicineStrip({ chart, place, top }: { chart: RunChart; place: Place; top: number }) {
  const { t } = useTranslation('charts')
  return (
    <g transform={`translate(0 ${top})`}>
      {medicineSpells(chart.medicine).map(({ from, to, days, of }) => {
        const left = Math.max(0, place.x(new Date(from)))
        const right = place.x(new Date(to))
        const high = (days / of) * tall
        return (
          <g key={to}>
            <line x1={left} x2={right} y1={tall} y2={tall} stroke="var(--edge)" />
            <rect
              x={left + 1}
              y={tall - high}
              width={Math.max(1, right - left - 2)}
              height={high}
              fill="var(--quiet-ink)"
            />
          </g>
        )
      })}
      <text x={place.width + 8} y={tall - 2} fill="var(--quiet-ink)">
        {t('medicine')}
      </text>
    </g>
  )
}
