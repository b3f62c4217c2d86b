import type { PracticeDetails } from '@unknot/contract/practices'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../ui/Facts.tsx'
import { languageNames } from '../../ui/language.ts'

export function PracticeFacts({ details }: { details: PracticeDetails }) {
  const { t } = useTranslation('practice')
  return (
    <Facts
      facts={[
        { term: t('name'), value: details.name },
        { term: t('time-zone'), value: details.timeZone.replaceAll('_', ' ') },
        { term: t('language'), value: languageNames[details.language] },
        { term: t('units'), value: t(`units-${details.units}`) },
        { term: t('phone'), value: details.phone ?? t('none-given') },
        {
          term: t('exercise'),
          value: t(
            details.mayTeachExercise == null
              ? 'exercise-not-known'
              : details.mayTeachExercise
                ? 'exercise-yes'
                : 'exercise-no',
          ),
        },
        { term: t('emergency'), value: details.emergencyNumber ?? t('none-given') },
      ]}
    />
  )
}
