import { techniques } from '@unknot/clinical/knowledge/techniques'
import { useTranslation } from 'react-i18next'
import { TickGroup } from '../../ui/TickGroup.tsx'

/** What needs training beyond the basic; home care and umbrella labels are nobody's certificate. */
const taught = techniques.filter(
  ({ skillLevel, kind }) => (skillLevel === 'trained' || skillLevel === 'certificate') && kind !== 'umbrella',
)

type Props = { readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void }

/** What a member is trained in. The planner offers a technique only to somebody who has it. */
export function TrainingTicks({ value, onChange }: Props) {
  const { t } = useTranslation('practice')
  return (
    <TickGroup
      label={t('training')}
      hint={t('training-hint')}
      value={value}
      onChange={(ticked) => onChange((ticked ?? []).filter((id) => id !== 'none'))}
      choices={taught.map(({ id, name, skillLevel }) => ({
        value: id,
        label: name,
        ...(skillLevel === 'certificate' ? { detail: t('training-certificate') } : {}),
      }))}
    />
  )
}
