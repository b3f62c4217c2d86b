import { LinePath } from '@visx/shape'
import { useTranslation } from 'react-i18next'
import type { Place } from './place.ts'
import type { RunChartData } from './run-chart-data.ts'
import { stretches, type RatedPoint } from './run-chart-layout.ts'

type Props = { readonly data: RunChartData; readonly place: Place }

/** The full range of the scale, with a hairline at each step that is named. */
export function ValueAxis({ data, place }: Props) {
  const { i18n } = useTranslation('charts')
  const steps = place.y.ticks(data.max - data.min <= 10 ? 5 : 4)
  return (
    <g>
      {steps.map((step) => (
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
export function SessionTicks({ data, place }: Props) {
  return (
    <g>
      {data.sessions.map((session) => (
        <line
          key={session}
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
export function Ratings({ data, place }: Props) {
  const at = (point: RatedPoint) => place.x(new Date(point.time))
  const joined = stretches(data.points, data.gapDays)
  return (
    <g>
      {joined.map((stretch) => (
        <LinePath
          key={stretch[0]?.time}
          data={[...stretch]}
          x={at}
          y={(point) => place.y(point.value)}
          stroke="var(--quiet-ink)"
          strokeWidth={1.25}
        />
      ))}
      {joined.flat().map((point) => (
        <circle
          key={`${point.at}${point.value}`}
          cx={at(point)}
          cy={place.y(point.value)}
          r={4.5}
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}

/** Said right after a session: hollow, off the line, no sign of lasting change. */
export function AfterSessionPoints({ data, place }: Props) {
  return (
    <g>
      {data.points.map((point) =>
        point.kind === 'after-session' && point.value !== null ? (
          <circle
            key={point.at}
            cx={place.x(new Date(point.at))}
            cy={place.y(point.value)}
            r={4}
            fill="var(--paper)"
            stroke="var(--quiet-ink)"
            strokeWidth={1.5}
          />
        ) : null,
      )}
    </g>
  )
}

/**
 * Days with medicine as bars on a strip of their own: the taller, the more of the days asked about. No days is a bare
 * ground line; a spell nobody answered for has not even that.
 */
export function MedicineStrip({ data, place, top }: Props & { top: number }) {
  const { t } = useTranslation('charts')
  const tall = 20
  const at = (instant: string) => place.x(new Date(instant))
  return (
    <g transform={`translate(0 ${top})`}>
      {data.medicine.map(({ from, to, days, of }) => {
        if (days === null) return null
        const high = of > 0 ? (days / of) * tall : 0
        const width = Math.max(1, at(to) - at(from) - 2)
        return (
          <g key={from}>
            <line x1={at(from)} x2={at(to)} y1={tall} y2={tall} stroke="var(--edge)" />
            <rect x={at(from) + 1} y={tall - high} width={width} height={high} fill="var(--quiet-ink)" />
          </g>
        )
      })}
      <text x={place.width + 8} y={tall - 2} fill="var(--quiet-ink)">
        {t('medicine')}
      </text>
    </g>
  )
}
