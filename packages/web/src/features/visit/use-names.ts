import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../ui/use-language.ts'
import { placesInWords, techniqueName } from './places.ts'

/** Names of techniques and places in the reader's language. */
export function useNames() {
  const { t } = useTranslation('visit')
  const language = useLanguage()
  return useMemo(() => {
    const sides = { left: t('left'), right: t('right'), both: t('both-sides') }
    return {
      language,
      technique: (id: string) => techniqueName(id, language),
      places: (regionIds: readonly string[]) => placesInWords(regionIds, language, sides),
    }
  }, [t, language])
}
