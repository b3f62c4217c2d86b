import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** The fewest characters a password has; the server says the same. Length counts, not signs. */
export const shortestPassword = 10

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isNew?: boolean
  readonly error?: string | undefined
}

/** A password, which can be looked at while typing. */
export function PasswordField({ label, value, onChange, isNew = false, error }: Props) {
  const { t } = useTranslation('signin')
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextField
        label={label}
        type={shown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        required
        minLength={isNew ? shortestPassword : undefined}
        hint={isNew ? t('password-hint', { count: shortestPassword }) : undefined}
        value={value}
        onChange={onChange}
        error={error}
      />
      <Button kind="plain" aria-pressed={shown} onPress={() => setShown(!shown)}>
        {shown ? t('password-hide') : t('password-show')}
      </Button>
    </div>
  )
}
