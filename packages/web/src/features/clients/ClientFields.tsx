import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { languageNames, languages } from '../../ui/language.ts'
import { needsGuardian, type ClientForm, type FormProblems } from './client-form.ts'
import { GuardianFields } from './GuardianFields.tsx'

type Props = {
  readonly form: ClientForm
  readonly onChange: (form: ClientForm) => void
  readonly problems: FormProblems
  readonly today: string
  readonly onUnfinishedDate: (unfinished: boolean) => void
  readonly unfinishedDate: string | undefined
}

/** Who somebody is and how to reach them. Only a name is needed; the rest can come later. */
export function ClientFields({ form, onChange, problems, today, onUnfinishedDate, unfinishedDate }: Props) {
  const { t } = useTranslation('clients')
  const change = (part: Partial<ClientForm>) => onChange({ ...form, ...part })
  const error = (field: keyof ClientForm) => {
    const problem = problems[field]
    return problem ? t(`problem-${problem}`) : undefined
  }
  const line = { maxLength: 200, autoComplete: 'off' } as const
  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-1 gap-6 tablet:grid-cols-2">
        <TextField
          {...line}
          label={t('given-name')}
          value={form.givenName}
          onChange={(givenName) => change({ givenName })}
          error={error('givenName')}
        />
        <TextField
          {...line}
          label={t('family-name')}
          value={form.familyName}
          onChange={(familyName) => change({ familyName })}
        />
      </div>
      <DateField
        label={t('birth-date')}
        value={form.birthDate}
        onChange={(birthDate) => change({ birthDate })}
        onUnfinished={onUnfinishedDate}
        error={error('birthDate') ?? unfinishedDate}
      />
      {needsGuardian(form.birthDate, today) || form.guardianName !== '' ? (
        <GuardianFields form={form} change={change} error={error} />
      ) : null}
      <TextField
        {...line}
        label={t('phone')}
        type="tel"
        value={form.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        {...line}
        label={t('email')}
        type="email"
        maxLength={254}
        value={form.email}
        onChange={(email) => change({ email })}
        error={error('email')}
      />
      {form.email.trim() === '' ? null : (
        <Tick checked={form.mailAllowed} onChange={(mailAllowed) => change({ mailAllowed })}>
          {t('mail-allowed')}
          <span className="block text-small text-quiet">{t('mail-allowed-more')}</span>
        </Tick>
      )}
      <ChoiceGroup
        label={t('language')}
        hint={t('language-hint')}
        flow="row"
        value={form.language}
        onChange={(language) => change({ language })}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <Disclosure title={t('more-details')} open={hasMore(form)}>
        <div className="flex flex-col gap-6">
          <TextField
            {...line}
            label={t('preferred-name')}
            hint={t('preferred-name-hint')}
            value={form.preferredName}
            onChange={(preferredName) => change({ preferredName })}
          />
          <TextField
            {...line}
            label={t('pronouns')}
            value={form.pronouns}
            onChange={(pronouns) => change({ pronouns })}
          />
          <TextField
            {...line}
            label={t('address')}
            value={form.address}
            onChange={(address) => change({ address })}
          />
          <TextField
            {...line}
            label={t('emergency-contact')}
            hint={t('emergency-contact-hint')}
            value={form.emergencyContact}
            onChange={(emergencyContact) => change({ emergencyContact })}
          />
        </div>
      </Disclosure>
    </div>
  )
}

const hasMore = (form: ClientForm): boolean =>
  [form.preferredName, form.pronouns, form.address, form.emergencyContact].some((words) => words !== '')
