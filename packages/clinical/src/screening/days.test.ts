import { describe, expect, it } from 'vitest'
import { dayBefore, daysBetween, isDay, wholeUnitsSince } from './days.ts'

describe('days', () => {
  it.each([
    ['2026-11-20', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['20-11-2026', false],
    ['2026-11-20T10:00', false],
    ['1700-01-01', false],
    ['', false],
  ])('knows whether %s is a day', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it.each([
    ['2026-11-20', 10, 'weeks', '2026-09-11'],
    ['2026-03-31', 1, 'months', '2026-02-28'],
    ['2028-03-31', 1, 'months', '2028-02-29'],
    ['2026-01-15', 14, 'months', '2024-11-15'],
    ['2028-02-29', 17, 'years', '2011-02-28'],
    ['2026-01-01', 3, 'days', '2025-12-29'],
  ] as const)('goes back from %s by %i %s to %s', (day, count, unit, expected) => {
    expect(dayBefore(day, count, unit)).toBe(expected)
  })

  it.each([
    ['2026-09-11', '2026-11-20', 'weeks', 10],
    ['2026-09-11', '2026-11-19', 'weeks', 9],
    ['2026-08-15', '2027-02-14', 'months', 5],
    ['2026-08-15', '2027-02-15', 'months', 6],
    ['2009-11-20', '2026-11-19', 'years', 16],
    ['2009-11-20', '2026-11-20', 'years', 17],
    ['2026-11-20', '2026-11-13', 'weeks', -1],
    ['2026-11-17', '2026-11-20', 'days', 3],
  ] as const)('counts whole units from %s to %s', (from, to, unit, expected) => {
    expect(wholeUnitsSince(from, to, unit)).toBe(expected)
  })

  it('counts days over a change of clocks and a leap day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  })
})
