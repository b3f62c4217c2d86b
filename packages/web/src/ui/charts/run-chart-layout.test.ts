import { describe, expect, it } from 'vitest'
import { medicineSpells, spreadLabels, timeSpan } from './run-chart-layout.ts'

describe('timeSpan', () => {
  it('is at least two weeks wide', () => {
    const [from, to] = timeSpan(['2026-03-01T00:00:00Z'])
    expect((to - from) / 86_400_000).toBe(14)
  })
})

describe('medicineSpells', () => {
  const days = (spell: { from: number; to: number }) => (spell.to - spell.from) / 86_400_000

  it('reaches back seven days, or to the answer before', () => {
    const spells = medicineSpells([
      { at: '2026-03-01', days: 3 },
      { at: '2026-03-05', days: 2 },
      { at: '2026-04-05', days: 0 },
    ])
    expect(spells.map(days)).toEqual([7, 4, 7])
  })

  it('tells none from not answered', () => {
    const spells = medicineSpells([
      { at: '2026-03-01', days: 0 },
      { at: '2026-03-08', days: null },
    ])
    expect(spells.map((spell) => spell.days)).toEqual([0])
  })
})

describe('spreadLabels', () => {
  it('moves labels apart and keeps them above the bottom', () => {
    const labels = [
      { id: 'a', y: 95 },
      { id: 'b', y: 90 },
      { id: 'c', y: 10 },
    ]
    const placed = spreadLabels(labels, 18, 100)
    expect(placed.map((label) => label.id)).toEqual(['c', 'b', 'a'])
    expect(placed.map((label) => label.y)).toEqual([10, 82, 100])
  })
})
