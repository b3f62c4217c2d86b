import type { RunChart } from '@unknot/clinical/outcomes/run-chart'
import { useTranslation } from 'react-i18next'
import type { Language } from '../language.ts'
import type { Place } from './place.ts'
import { spreadLabels } from './run-chart-layout.ts'

type Props = { readonly chart: RunChart; readonly place: Place; readonly language: Language }

/** What the ratings are held against: the starting line, the band around it that may be chance, the goal. */
export function Yardstick({ chart, place, language }: Props) {
  const { t } = useTranslation('charts')
  const { baseline, goal } = chart
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 })
  const lines = [
    ...(baseline
      ? [
          {
            id: 'start',
            y: place.y(baseline.value),
            words: t('start-line', { value: number(baseline.value) }),
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
      <ChanceBand chart={chart} place={place} language={language} />
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

function ChanceBand({ chart: { band }, place, language }: Props) {
  const { t } = useTranslation('charts')
  if (!band) return null
  const top = place.y(band.high)
  const bottom = place.y(band.low)
  return (
    <g>
      <rect x={0} y={top} width={place.width} height={Math.max(0, bottom - top)} fill="var(--chance-band)" />
      <text
        x={place.width - 8}
        y={bottom - 7}
        textAnchor="end"
        fill="var(--ink)"
        stroke="var(--chance-band)"
        strokeWidth={5}
        paintOrder="stroke"
      >
        {place.width > 420 ? band.words[language] : t('band-short')}
      </text>
    </g>
  )
}
