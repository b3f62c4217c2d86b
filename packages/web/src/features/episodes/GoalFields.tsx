import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { newGoal, type GoalForm } from './episode-form.ts'

type Props = { readonly goals: readonly GoalForm[]; readonly onChange: (goals: readonly GoalForm[]) => void }

const most = 3

/** Up to three activities the client wants back, each with how well it should go. */
export function GoalFields({ goals, onChange }: Props) {
  const { t } = useTranslation('episodes')
  const change = (id: string, part: Partial<GoalForm>) =>
    onChange(goals.map((goal) => (goal.id === id ? { ...goal, ...part } : goal)))
  return (
    <div className="flex flex-col gap-4">
      <p className="field-label">{t('goals')}</p>
      {goals.map((goal, index) => (
        <div key={goal.id} className="flex flex-col gap-4 border-s-3 border-line ps-4">
          <TextField
            label={t('goal-number', { number: index + 1 })}
            hint={t('goal-hint')}
            maxLength={200}
            value={goal.activity}
            onChange={(activity) => change(goal.id, { activity })}
          />
          <NumberScale
            label={t('goal-target')}
            value={goal.target}
            onChange={(target) => change(goal.id, { target: typeof target === 'number' ? target : null })}
            ends={[t('goal-low'), t('goal-high')]}
          />
          <div>
            <Button kind="plain" onPress={() => onChange(goals.filter((one) => one.id !== goal.id))}>
              {t('goal-remove')}
            </Button>
          </div>
        </div>
      ))}
      {goals.length < most ? (
        <div>
          <Button onPress={() => onChange([...goals, newGoal()])}>{t('goal-add')}</Button>
        </div>
      ) : null}
    </div>
  )
}
