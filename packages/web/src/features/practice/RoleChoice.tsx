import { roles, type Role } from '@unknot/contract/wire/permissions'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'

/** What somebody may do here, in a sentence each. */
export function RoleChoice({ value, onChange }: { value: Role | null; onChange: (role: Role) => void }) {
  const { t } = useTranslation('practice')
  return (
    <ChoiceGroup
      label={t('role')}
      value={value}
      onChange={onChange}
      choices={roles.map((role) => ({
        value: role,
        label: t(`role-${role}`),
        detail: t(`role-${role}-detail`),
      }))}
    />
  )
}
