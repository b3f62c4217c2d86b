import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField.tsx'
import type { ClientForm } from './client-form.ts'

type Props = {
  readonly form: ClientForm
  readonly change: (part: Partial<ClientForm>) => void
  readonly error: (field: keyof ClientForm) => string | undefined
}

/** Who speaks for a client under age. */
export function GuardianFields({ form, change, error }: Props) {
  const { t } = useTranslation('clients')
  const line = { maxLength: 200, autoComplete: 'off' } as const
  return (
    <fieldset className="card m-0 flex flex-col gap-5">
      <legend className="px-2">{t('guardian')}</legend>
      <p className="text-quiet">{t('guardian-more')}</p>
      <TextField
        {...line}
        label={t('guardian-name')}
        value={form.guardianName}
        onChange={(guardianName) => change({ guardianName })}
        error={error('guardianName')}
      />
      <TextField
        {...line}
        label={t('guardian-relation')}
        value={form.guardianRelation}
        onChange={(guardianRelation) => change({ guardianRelation })}
      />
      <TextField
        {...line}
        label={t('guardian-phone')}
        type="tel"
        value={form.guardianPhone}
        onChange={(guardianPhone) => change({ guardianPhone })}
      />
      <TextField
        {...line}
        label={t('guardian-email')}
        type="email"
        maxLength={254}
        value={form.guardianEmail}
        onChange={(guardianEmail) => change({ guardianEmail })}
        error={error('guardianEmail')}
      />
    </fieldset>
  )
}
