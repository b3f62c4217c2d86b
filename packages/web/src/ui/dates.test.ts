import { describe, expect, it } from 'vitest'
import { dayToTyped, nothingTyped, partOrder, typedToDay } from './dates.ts'

describe('typedToDay', () => {
  it.each([
    [{ day: '7', month: '3', year: '1962' }, '1962-03-07'],
    [{ day: '29', month: '2', year: '2024' }, '2024-02-29'],
    [{ day: '29', month: '2', year: '2023' }, 'impossible'],
    [{ day: '31', month: '4', year: '2023' }, 'impossible'],
    [{ day: '1', month: '13', year: '2023' }, 'impossible'],
    [{ day: '1', month: '1', year: '62' }, 'impossible'],
    [{ day: 'x', month: '1', year: '1962' }, 'impossible'],
    [{ day: '', month: '1', year: '1962' }, null],
    [nothingTyped, null],
  ])('%o gives %s', (typed, day) => expect(typedToDay(typed)).toBe(day))
})

describe('dayToTyped', () => {
  it('goes there and back', () => {
    expect(typedToDay(dayToTyped('1962-03-07'))).toBe('1962-03-07')
    expect(dayToTyped(null)).toEqual(nothingTyped)
  })
})

describe('partOrder', () => {
  it('follows the place', () => {
    expect(partOrder('en-US')).toEqual(['month', 'day', 'year'])
    expect(partOrder('en-GB')).toEqual(['day', 'month', 'year'])
    expect(partOrder('es-MX')).toEqual(['day', 'month', 'year'])
  })
})
