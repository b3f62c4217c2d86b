import type { ChartPoint, RunChart } from '@unknot/clinical/outcomes/run-chart'
import { useTranslation } from 'react-i18next'
import type { Place } from './place.ts'

type Props = { readonly chart: RunChart; readonly place: Place }

/** The full range of the scale, with a hairline at each step that is named. */
export function ValueAxis({ chart, place }: Props) {
  const { i18n } = useTranslation('charts')
  const [low, high] = chart.range
  return (
    <g>
      {place.y.ticks(high - low <= 10 ? 5 : 4).map((step) => (
        <g key={step} transform={`translate(0 ${place.y(step)})`}>
          <line x1={0} x2={place.width} stroke="var(--line)" />
          <text x={-8} y={5} textAnchor="end" fill="var(--quiet-ink)">
            {step.toLocaleString(i18n.language)}
          </text>
        </g>
      ))}
    </g>
  )
}

export function DateAxis({ place }: { place: Place }) {
  const { i18n } = useTranslation('charts')
  const [from, to] = place.x.domain()
  const long = from && to && to.getTime() - from.getTime() > 300 * 86_400_000
  const format = new Intl.DateTimeFormat(
    i18n.language,
    long ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' },
  )
  return (
    <g transform={`translate(0 ${place.height})`}>
      {place.x.ticks(Math.max(2, Math.floor(place.width / 110))).map((tick) => (
        <text key={tick.getTime()} x={place.x(tick)} y={28} textAnchor="middle" fill="var(--quiet-ink)">
          {format.format(tick)}
        </text>
      ))}
    </g>
  )
}

/** A short upright mark on the ground line for each session. */
export function SessionTicks({ chart, place }: Props) {
  return (
    <g>
      {chart.sessions.map((session, index) => (
        <line
          key={`${session} ${index}`}
          x1={place.x(new Date(session))}
          x2={place.x(new Date(session))}
          y1={place.height - 1}
          y2={place.height + 9}
          stroke="var(--accent)"
          strokeWidth={2.5}
        />
      ))}
    </g>
  )
}

/** The ratings themselves, joined by a thin line where they follow one another. */
export function Ratings({ chart, place }: Props) {
  const byId = new Map(chart.points.map((point) => [point.id, point]))
  const x = (point: ChartPoint) => place.x(new Date(point.at))
  const y = (point: ChartPoint) => place.y(point.value)
  return (
    <g>
      {chart.line.map((piece) => (
        <polyline
          key={piece[0]}
          points={piece
            .flatMap((id) => byId.get(id) ?? [])
            .map((point) => `${x(point)},${y(point)}`)
            .join(' ')}
          fill="none"
          stroke="var(--quiet-ink)"
          strokeWidth={1.25}
        />
      ))}
      {chart.points
        .filter((point) => point.on === 'line')
        .map((point) => (
          <circle
            key={point.id}
            cx={x(point)}
            cy={y(point)}
            r={4.5}
            fill="var(--ink)"
            stroke="var(--paper)"
            strokeWidth={1.5}
          />
        ))}
    </g>
  )
}

/** Said right after a session, or within a day of one: hollow, off the line, no sign of lasting change. */
export function HollowPoints({ chart, place }: Props) {
  return (
    <g fill="var(--paper)" stroke="var(--quiet-ink)" strokeWidth={1.5}>
      {chart.points
        .filter((point) => point.on === 'hollow')
        .map((point) => (
          <circle key={point.id} cx={place.x(new Date(point.at))} cy={place.y(point.value)} r={4} />
        ))}
    </g>
  )
}
