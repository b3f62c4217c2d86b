import type { AftercareItem } from '../knowledge/aftercare.ts'

type Dose = AftercareItem['dose']
type Language = 'en' | 'es'

const phrases = {
  en: {
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    repetitions: (n: number) => (n === 1 ? 'once' : `${n} times`),
    hold: (n: number) => `hold ${n} seconds`,
    sets: (n: number) => `${n} rounds`,
    timesPerDay: (n: number) => (n === 1 ? 'once a day' : `${n} times a day`),
    days: (n: number) => (n >= 7 ? 'every day' : n === 1 ? 'one day a week' : `${n} days a week`),
    weeks: (n: number) => (n === 1 ? 'for one week' : `for ${n} weeks`),
  },
  es: {
    minutes: (n: number) => (n === 1 ? '1 minuto' : `${n} minutos`),
    repetitions: (n: number) => (n === 1 ? 'una vez' : `${n} veces`),
    hold: (n: number) => `aguante ${n} segundos`,
    sets: (n: number) => `${n} rondas`,
    timesPerDay: (n: number) => (n === 1 ? 'una vez al día' : `${n} veces al día`),
    days: (n: number) =>
      n >= 7 ? 'todos los días' : n === 1 ? 'un día a la semana' : `${n} días a la semana`,
    weeks: (n: number) => (n === 1 ? 'durante una semana' : `durante ${n} semanas`),
  },
} as const

/**
 * How much and how often, as one line a person reads. Parts that the item does not state are left out, never guessed;
 * an item without a dose gives an empty line.
 *
 * @example doseWords({ holdSeconds: 5, repetitions: 10, sets: 2, timesPerDay: 1, daysPerWeek: 3 }, 'en')
 * // '10 times, hold 5 seconds, 2 rounds, once a day, 3 days a week'
 */
export function doseWords(dose: Dose, language: Language): string {
  const say = phrases[language]
  const parts = [
    part(dose.minutes, say.minutes),
    part(dose.repetitions, say.repetitions),
    part(dose.holdSeconds, say.hold),
    dose.sets === 1 ? null : part(dose.sets, say.sets),
    part(dose.timesPerDay, say.timesPerDay),
    part(dose.daysPerWeek, say.days),
    part(dose.weeks, say.weeks),
  ]
  return parts.filter((words) => words !== null).join(', ')
}

const part = (value: number | undefined, say: (n: number) => string): string | null =>
  value === undefined ? null : say(value)
