import type { Because as Reasons } from '@unknot/clinical/planning/plan-result'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../ui/Facts.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Sources } from './Sources.tsx'

/** Why a thing stands in the plan, how sure that is, and where it is written. */
export function Because({ because }: { readonly because: Reasons }) {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  return (
    <div className="flex flex-col gap-3">
      <p>{because.text[language]}</p>
      <Facts
        facts={[
          { term: t('evidence'), value: t(`support-${because.support}`) },
          { term: t('certainty'), value: t(`certainty-${because.certainty}`) },
          { term: t('dose'), value: t(because.doseSourceId === null ? 'dose-untested' : 'dose-from-trial') },
        ]}
      />
      {because.houseRule ? <p className="text-small text-quiet">{t('house-rule')}</p> : null}
      <Sources ids={because.sourceIds} />
    </div>
  )
}
