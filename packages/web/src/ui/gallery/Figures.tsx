import { Section } from '../Section.tsx'
import { TimerRing } from '../TimerRing.tsx'
import { RunChart } from '../charts/RunChart.tsx'
import type { RunChartData } from '../charts/run-chart-data.ts'

const day = (offset: number) => new Date(Date.UTC(2026, 1, 2, 9) + offset * 86_400_000).toISOString()

const data: RunChartData = {
  measure: 'Average pain, lower back',
  unit: '0–10',
  min: 0,
  max: 10,
  worse: 'up',
  points: [
    ...[
      [0, 7],
      [2, 6],
      [4, 7],
      [7, 7],
      [14, 6],
      [21, 5],
      [28, 5],
      [35, null],
      [42, 4],
      [49, 4],
      [56, 3],
      [90, 4],
      [97, 3],
    ].map(([at, value]) => ({
      at: day(at as number),
      value: value as number | null,
      kind: 'rating' as const,
    })),
    ...[
      [7, 4],
      [14, 3],
      [21, 3],
      [28, 2],
      [42, 2],
    ].map(([at, value]) => ({
      at: day((at as number) + 0.1),
      value: value as number,
      kind: 'after-session' as const,
    })),
  ],
  baseline: { median: 7, count: 4, provisional: false },
  latest: { median: 3, count: 3 },
  measuringError: 1.6,
  goal: 2,
  sessions: [7, 14, 21, 28, 35, 42, 49, 56, 90, 97].map(day),
  medicine: [
    { from: day(0), to: day(7), days: 5, of: 7 },
    { from: day(7), to: day(14), days: 4, of: 7 },
    { from: day(14), to: day(21), days: 4, of: 7 },
    { from: day(21), to: day(28), days: null, of: 7 },
    { from: day(28), to: day(42), days: 3, of: 14 },
    { from: day(42), to: day(56), days: 0, of: 14 },
    { from: day(90), to: day(97), days: 1, of: 7 },
  ],
  gapDays: 21,
}

export function Figures() {
  return (
    <>
      <Section title="Run chart">
        <RunChart
          data={data}
          verdict="Clear improvement: average pain went from 7 to 3, more than the measuring error of 1.6 and more than a third of where it began."
        />
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
