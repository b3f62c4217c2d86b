import { expect, test } from 'vitest'
import { aftercareItems } from '../knowledge/aftercare.ts'
import { doseWords } from './dose-words.ts'

test('says how much and how often in both languages', () => {
  const dose = { holdSeconds: 5, repetitions: 10, sets: 2, timesPerDay: 1, daysPerWeek: 3, weeks: 8 }
  expect(doseWords(dose, 'en')).toBe(
    '10 times, hold 5 seconds, 2 rounds, once a day, 3 days a week, for 8 weeks',
  )
  expect(doseWords(dose, 'es')).toBe(
    '10 veces, aguante 5 segundos, 2 rondas, una vez al día, 3 días a la semana, durante 8 semanas',
  )
})

test('leaves out what is not stated', () => {
  expect(doseWords({ daysPerWeek: 7 }, 'en')).toBe('every day')
  expect(doseWords({}, 'es')).toBe('')
})

test.each(aftercareItems.map((item) => [item.id, item.dose] as const))(
  '%s: every part of its dose is said',
  (_id, dose) => {
    const said = doseWords(dose, 'en')
    expect(said === '').toBe(Object.keys(dose).length === 0)
    if (dose.minutes !== undefined) expect(said).toContain(String(dose.minutes))
  },
)
