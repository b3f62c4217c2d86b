import { describe, expect, test } from 'vitest'
import { dayPlus, daysBetween, instantAt, isTimeZone, localDay } from './local-time.ts'

describe('local time', () => {
  test('a day follows the practice, not UTC', () => {
    expect(localDay('2026-11-20T03:00:00Z', 'America/New_York')).toBe('2026-11-19')
    expect(localDay('2026-11-20T03:00:00Z', 'Europe/Madrid')).toBe('2026-11-20')
  })

  test('a morning is right on both sides of a clock change', () => {
    expect(instantAt('2026-10-31', '08:30', 'America/New_York')).toBe('2026-10-31T12:30:00.000Z')
    expect(instantAt('2026-11-01', '08:30', 'America/New_York')).toBe('2026-11-01T13:30:00.000Z')
  })

  test('a time that does not exist moves forward', () => {
    expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
  })

  test('days are counted and added over month and leap year', () => {
    expect(dayPlus('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
    expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3)
  })

  test.each([
    ['Europe/Madrid', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
    ['+02:00', false],
  ])('%s is a time zone: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected)
  })
})
