import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speech } from './say.ts'

/** The words of the map in the therapist's app. The client's pages bring their own. */
export function useBodyMapSpeech(): Speech {
  const { t, i18n } = useTranslation('bodymap')
  return useMemo(
    () => ({
      say: (key, values) => t(key, values ?? {}),
      language: i18n.language.startsWith('es') ? 'es' : 'en',
    }),
    [t, i18n.language],
  )
}
