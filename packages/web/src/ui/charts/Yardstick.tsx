import { useTranslation } from 'react-i18next'
import type { Place } from './place.ts'
import type { RunChartData } from './run-chart-data.ts'
import { spreadLabels } from './run-chart-layout.ts'

/** What the ratings are held against: the starting line, the band around it that may be chance, the goal. */
export function Yardstick({ data, place }: { data: RunChartData; place: Place }) {
  const { t, i18n } = useTranslation('charts')
  const { baseline, goal, measuringError } = data
  const number = (value: number) => value.toLocaleString(i18n.language, { maximumFractionDigits: 1 })
  const lines = [
    ...(baseline
      ? [
          {
            id: 'start',
            y: place.y(baseline.median),
            words: t('start-line', { value: number(baseline.median) }),
          },
        ]
      : []),
    ...(goal === null
      ? []
      : [{ id: 'goal', y: place.y(goal), words: t('goal-line', { value: number(goal) }) }]),
  ]
  const placed = spreadLabels(lines, 18, place.height)
  return (
    <g>
      {baseline && measuringError !== null ? (
        <ChanceBand middle={baseline.median} error={measuringError} data={data} place={place} />
      ) : null}
      {lines.map((line) => (
        <g key={line.id}>
          <line
            x1={0}
            x2={place.width}
            y1={line.y}
            y2={line.y}
            stroke={line.id === 'goal' ? 'var(--accent)' : 'var(--ink)'}
            strokeWidth={line.id === 'goal' ? 2 : 1.5}
            strokeDasharray={line.id === 'goal' ? '7 6' : undefined}
          />
          <text
            x={place.width + 8}
            y={(placed.find((label) => label.id === line.id)?.y ?? line.y) + 5}
            fill={line.id === 'goal' ? 'var(--accent)' : 'var(--ink)'}
          >
            {line.words}
          </text>
        </g>
      ))}
    </g>
  )
}

type BandProps = { middle: number; error: number; data: RunChartData; place: Place }

function ChanceBand({ middle, error, data, place }: BandProps) {
  const { t } = useTranslation('charts')
  const top = place.y(Math.min(data.max, middle + error))
  const bottom = place.y(Math.max(data.min, middle - error))
  return (
    <g>
      <rect x={0} y={top} width={place.width} height={bottom - top} fill="var(--chance-band)" />
      <text
        x={place.width - 8}
        y={bottom - 7}
        textAnchor="end"
        fill="var(--ink)"
        stroke="var(--chance-band)"
        strokeWidth={5}
        paintOrder="stroke"
      >
        {t(place.width > 420 ? 'band' : 'band-short')}
      </text>
    </g>
  )
}
