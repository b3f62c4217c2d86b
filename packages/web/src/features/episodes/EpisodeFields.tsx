import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { ConditionChoice } from './ConditionChoice.tsx'
import { withCondition, type EpisodeForm } from './episode-form.ts'
import { GoalFields } from './GoalFields.tsx'
import { MeasureFields } from './MeasureFields.tsx'

type Props = {
  readonly form: EpisodeForm
  readonly onChange: (form: EpisodeForm) => void
  readonly asked: boolean
  readonly onUnfinishedDate: (unfinished: boolean) => void
}

const setters = ['client', 'referrer', 'payer', 'therapist-working-label'] as const
const chronicities = ['acute', 'subacute', 'chronic', 'unknown'] as const

/** One problem being treated: what, since when, towards what, and the one yardstick it is judged by. */
export function EpisodeFields({ form, onChange, asked, onUnfinishedDate }: Props) {
  const { t } = useTranslation('episodes')
  const language = useLanguage()
  const conditions = useKnowledge('conditions')
  const change = (part: Partial<EpisodeForm>) => onChange({ ...form, ...part })
  return (
    <>
      <ConditionChoice
        chosenId={form.conditionId}
        onChoose={(chosen, before) => onChange(withCondition(form, chosen, before, language))}
      />
      {form.conditionId === null ? null : (
        <ChoiceGroup
          label={t('set-by')}
          value={form.conditionSetBy}
          onChange={(conditionSetBy) => change({ conditionSetBy })}
          error={asked && form.conditionSetBy === null ? t('choose-one') : undefined}
          choices={setters.map((value) => ({ value, label: t(`set-by-${value}`) }))}
        />
      )}
      <TextField
        label={t('title')}
        hint={t('title-hint')}
        maxLength={200}
        value={form.title}
        onChange={(title) => change({ title })}
        error={asked && form.title.trim() === '' ? t('title-missing') : undefined}
      />
      <ChoiceGroup
        label={t('chronicity')}
        value={form.chronicity}
        onChange={(chronicity) => change({ chronicity })}
        error={asked && form.chronicity === null ? t('choose-one') : undefined}
        choices={chronicities.map((value) => ({ value, label: t(`chronicity-${value}`) }))}
      />
      <DateField
        label={t('started-on')}
        value={form.startedOn}
        onChange={(startedOn) => change({ startedOn })}
        onUnfinished={onUnfinishedDate}
      />
      <GoalFields goals={form.goals} onChange={(goals) => change({ goals })} />
      <MeasureFields
        form={form}
        onChange={change}
        usual={conditions?.find((one) => one.id === form.conditionId)?.primaryMeasure ?? null}
        asked={asked}
      />
    </>
  )
}
