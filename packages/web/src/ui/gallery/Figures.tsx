import { runChart } from '@unknot/clinical/outcomes/run-chart'
import type { VerdictInput, VerdictReading } from '@unknot/clinical/outcomes/verdict-types'
import { verdict } from '@unknot/clinical/outcomes/verdict'
import { Section } from '../Section.tsx'
import { TimerRing } from '../TimerRing.tsx'
import { RunChart } from '../charts/RunChart.tsx'

const at = (day: number) => new Date(Date.UTC(2026, 1, 9, 9) + day * 86_400_000).toISOString()

const rating = (day: number, value: number | null, more: Partial<VerdictReading> = {}): VerdictReading => ({
  id: `d${day}`,
  value,
  at: at(day),
  hoursSinceVisit: day <= 0 ? null : 160,
  phase: day <= 0 ? 'diary' : 'check-in',
  ...(value === null ? { missing: 'skipped' as const } : {}),
  ...more,
})

const input: VerdictInput = {
  measure: { instrumentId: 'nprs', itemId: 'nprs-average', goal: 2 },
  readings: [
    rating(-6, 7),
    rating(-4, 6),
    rating(-2, 7),
    rating(-0.1, 7),
    rating(6.9, 6),
    rating(13.9, 5),
    rating(20.9, null),
    rating(27.9, 5),
    rating(34.9, 4),
    rating(41.9, 4),
    rating(48.9, 3),
    rating(89.9, 4),
    rating(96.9, 3),
    ...[0.1, 7.1, 14.1, 28.1].map((day, index) =>
      rating(day, 4 - index, { id: `after${day}`, phase: 'after-session', hoursSinceVisit: 0.2 }),
    ),
  ],
  visits: [0, 7, 14, 21, 28, 35, 42, 49, 90, 97].map((day) => ({ at: at(day) })),
  medicineDays: [
    { at: at(-0.1), days: 5 },
    { at: at(6.9), days: 4 },
    { at: at(13.9), days: 3 },
    { at: at(20.9), days: null, missing: 'skipped' },
    { at: at(34.9), days: 2 },
    { at: at(48.9), days: 0 },
    { at: at(96.9), days: 1 },
  ],
}
const told = verdict(input)
const few: VerdictInput = {
  ...input,
  readings: [rating(-1, 7), rating(6.9, 6)],
  visits: [{ at: at(0) }],
  medicineDays: [],
}

export function Figures() {
  return (
    <>
      <Section title="Run chart">
        <RunChart
          chart={runChart(input, told)}
          measure="Average pain, lower back"
          provisional={told.provisional}
        />
      </Section>
      <Section title="Run chart, just begun">
        <RunChart chart={runChart(few, verdict(few))} measure="Average pain, lower back" provisional />
      </Section>
      <Section title="Pain 0–10">
        <div className="flex flex-wrap gap-2">
          {Array.from({ length: 11 }, (_, pain) => (
            <span
              key={pain}
              className="grid size-14 place-items-center rounded-card border border-line text-lead font-bold"
              style={{ background: `var(--pain-${pain})`, color: `var(--on-pain-${pain})` }}
            >
              {pain}
            </span>
          ))}
        </div>
      </Section>
      <Section title="Time">
        <div className="flex flex-wrap gap-8">
          <TimerRing left={263} of={600} label="Time left on this part" />
          <TimerRing left={-31} of={600} label="Time left on this part" />
        </div>
      </Section>
    </>
  )
}
