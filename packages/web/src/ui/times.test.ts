import { describe, expect, it } from 'vitest'
import { ageOn, dayAfter, dayOf, timeOf, timesFor } from './times.ts'

describe('times', () => {
  it('knows the day on each side of midnight', () => {
    expect(dayOf('2026-11-20T03:00:00Z', 'America/New_York')).toBe('2026-11-19')
    expect(dayOf('2026-11-20T03:00:00Z', 'Europe/Madrid')).toBe('2026-11-20')
  })

  it('gives the time as a field holds it, midnight too', () => {
    expect(timeOf('2026-11-20T15:05:00Z', 'Europe/Madrid')).toBe('16:05')
    expect(timeOf('2026-11-19T23:00:00Z', 'Europe/Madrid')).toBe('00:00')
  })

  it('counts days over months and clock changes', () => {
    expect(dayAfter('2026-11-30', 1)).toBe('2026-12-01')
    expect(dayAfter('2026-03-29', -1)).toBe('2026-03-28')
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
  })

  it('counts a birthday only once it has come', () => {
    expect(ageOn('1979-11-21', '2026-11-20')).toBe(46)
    expect(ageOn('1979-11-20', '2026-11-20')).toBe(47)
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
  })

  it('says a calendar day as it is, wherever the device stands', () => {
    expect(timesFor('en-GB', 'Pacific/Kiritimati').day('2026-11-20', 'full')).toBe('Friday 20 November')
    expect(timesFor('es', 'Europe/Madrid').date('2026-11-20T23:30:00Z', 'medium')).toBe('21 nov 2026')
  })
})
