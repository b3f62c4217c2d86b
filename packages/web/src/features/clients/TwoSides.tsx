import { useTranslation } from 'react-i18next'
import { DataTable } from '../../ui/DataTable.tsx'
import { languageNames } from '../../ui/language.ts'
import type { ClientForm } from './client-form.ts'

const names = {
  givenName: 'given-name',
  familyName: 'family-name',
  preferredName: 'preferred-name',
  pronouns: 'pronouns',
  birthDate: 'birth-date',
  phone: 'phone',
  email: 'email',
  mailAllowed: 'mail-allowed',
  language: 'language',
  address: 'address',
  emergencyContact: 'emergency-contact',
  guardianName: 'guardian-name',
  guardianRelation: 'guardian-relation',
  guardianPhone: 'guardian-phone',
  guardianEmail: 'guardian-email',
} as const satisfies Record<keyof ClientForm, string>

/** Only the lines in which two states of somebody's details differ. */
export function TwoSides({ yours, theirs }: { yours: ClientForm; theirs: ClientForm }) {
  const { t } = useTranslation('clients')
  const fields = (Object.keys(names) as (keyof ClientForm)[]).filter((name) => yours[name] !== theirs[name])
  const said = (form: ClientForm, name: keyof ClientForm): string => {
    if (name === 'mailAllowed') return form.mailAllowed ? t('yes') : t('no')
    if (name === 'language') return languageNames[form.language]
    return form[name] || t('not-given')
  }
  if (fields.length === 0) return <p>{t('no-difference')}</p>
  return (
    <DataTable
      caption={t('both-sides')}
      rows={fields}
      rowKey={(name) => name}
      columns={[
        { title: t('side-what'), cell: (name) => t(names[name]) },
        { title: t('side-yours'), cell: (name) => said(yours, name) },
        { title: t('side-theirs'), cell: (name) => said(theirs, name) },
      ]}
    />
  )
}
