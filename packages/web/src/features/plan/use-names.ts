import type { RegionId } from '@unknot/clinical/bodymap/regions'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { placeWords } from './place-words.ts'

/** What techniques, places and helpers are called here; in the reader's language unless another is asked for. */
export function useNames(asked?: 'en' | 'es') {
  const spoken = useLanguage()
  const language = asked ?? spoken
  const { i18n } = useTranslation('plan')
  const t = i18n.getFixedT(language, 'plan')
  const techniques = useKnowledge('techniques')
  const aftercare = useKnowledge('aftercare')
  const disciplines = useKnowledge('disciplines')
  const sides = { left: t('side-left'), right: t('side-right'), both: t('side-both') }
  return {
    language,
    technique: (id: string) => {
      const entry = techniques?.find((one) => one.id === id)
      return entry === undefined ? id : language === 'es' ? entry.nameEs : entry.name
    },
    /** What the client is told of a technique. */
    explained: (id: string) => techniques?.find((one) => one.id === id)?.clientExplanation[language] ?? '',
    place: (regionIds: readonly (RegionId | string)[]) => placeWords(regionIds, language, sides),
    aftercare: (id: string) => {
      const entry = aftercare?.find((one) => one.id === id)
      return entry === undefined ? id : language === 'es' ? entry.es.name : entry.name
    },
    helper: (id: string) => disciplines?.find((one) => one.id === id)?.label[language] ?? id,
  }
}
