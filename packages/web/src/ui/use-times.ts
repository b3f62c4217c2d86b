import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { place } from './language.ts'
import { timesFor, type Times } from './times.ts'

/** Days and times in the reader's language, on the clock of the zone given (the practice's). */
export function useTimes(zone: string): Times {
  const { i18n } = useTranslation('ui')
  return useMemo(() => timesFor(place(i18n.language), zone), [i18n.language, zone])
}
