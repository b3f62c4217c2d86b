import type { SelectOption } from '../../ui/SelectField.tsx'

/** The time zone this device is set to: a guess for the practice's, shown as one. */
export const guessedTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Every time zone with a place's name, grouped by its part of the world. `America/New_York` reads "New York". */
export function timeZoneOptions(chosen: string): readonly SelectOption[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), chosen].filter((zone) => zone.includes('/')))
  return [...zones].toSorted().map((zone) => {
    const [group = '', ...rest] = zone.split('/')
    return { value: zone, group, label: rest.join(', ').replaceAll('_', ' ') }
  })
}
