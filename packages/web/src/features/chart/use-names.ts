import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { placesOf } from './region-places.ts'

/** Places of the body in words: "lower back, both sides; neck, left". */
export function usePlaceWords(): (regionIds: readonly string[]) => string {
  const { t } = useTranslation('chart')
  const language = useLanguage()
  return useCallback(
    (regionIds) =>
      placesOf(regionIds)
        .map(({ label, side }) => `${label[language].toLocaleLowerCase(language)}, ${t(`side-${side}`)}`)
        .join('; '),
    [language, t],
  )
}

/** The name of a technique, in the reader's language; its id until the names have come. */
export function useTechniqueName(): (techniqueId: string) => string {
  const language = useLanguage()
  const techniques = useKnowledge('techniques')
  return (techniqueId) => {
    const known = techniques?.find((one) => one.id === techniqueId)
    return (language === 'es' ? known?.nameEs : known?.name) ?? techniqueId
  }
}

const named = [
  'nprs/nprs-average',
  'nprs/nprs-now',
  'nprs/nprs-worst',
  'own-sleep/slp-night',
  'own-sleep/slp-week',
  'own-impact/imp-activity',
  'own-impact/imp-sleep',
  'own-impact/imp-mood',
  'own-impact/imp-stress',
  'own-impact/imp-enjoy',
  'own-stiffness/stf-now',
  'own-stiffness/stf-morning',
  'own-medication/med-days',
  'own-effort/eff',
  'own-activities',
  'own-experience',
  'own-adverse',
  'pgic',
  'pgic/pgic',
  'rmdq',
  'wpi',
  'phq-4',
  'gad-2',
  'phq-2',
] as const
type Named = (typeof named)[number]
const isNamed = (key: string): key is Named => named.some((one) => one === key)

/** What a measure asks, in a few words: "Average pain". The field's own name where we have no words for it. */
export function useMeasureName(): (instrumentId: string, itemId: string | null) => string {
  const { t } = useTranslation('chart')
  const language = useLanguage()
  const instruments = useKnowledge('instruments')
  return (instrumentId, itemId) => {
    const key = itemId === null ? instrumentId : `${instrumentId}/${itemId}`
    if (isNamed(key)) return t(`measure-${key}`)
    const known = instruments?.find((one) => one.id === instrumentId)
    return (language === 'es' ? known?.nameEs : null) ?? known?.name ?? instrumentId
  }
}
