import type { PlanChoice, PlanResult } from '@unknot/clinical/planning/plan-result'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  readonly choices: readonly PlanChoice[]
  readonly chosenId: string | null
  readonly onChoose: (choice: PlanChoice) => void
  readonly decidedBy: PlanResult['decidedBy']
}

/** The plans to choose from, each with what sets it apart. Evidence hardly ever decides between styles. */
export function Alternatives({ choices, chosenId, onChoose, decidedBy }: Props) {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  if (choices.length < 2)
    return decidedBy === 'only-option' ? <p className="mb-8">{t('only-option')}</p> : null
  return (
    <div className="mb-10 max-w-text">
      <ChoiceGroup
        label={t('choices')}
        hint={decidedBy && decidedBy !== 'only-option' ? t(`decided-${decidedBy}`) : undefined}
        value={chosenId}
        onChange={(id) => {
          const choice = choices.find((one) => one.id === id)
          if (choice) onChoose(choice)
        }}
        choices={choices.map((choice) => ({
          value: choice.id,
          label: choice.chosen
            ? t('choice-suggested', { name: choice.name[language] })
            : choice.name[language],
          detail: choice.difference[language],
        }))}
      />
    </div>
  )
}
