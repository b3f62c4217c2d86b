import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'
import { AuthForm } from './AuthForm.tsx'
import { PasswordField, shortestPassword } from './PasswordField.tsx'
import { setNewPassword, type AuthResult } from './auth-requests.ts'
import { useAuthWords } from './use-auth-words.ts'

/** Opened from the mail or from `unknot reset-password`; the token stands after the `#`, where no server log sees it. */
export function NewPassword() {
  const { t } = useTranslation('signin')
  const words = useAuthWords()
  const [token] = useState(() => location.hash.slice(1))
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)
  const [tooShort, setTooShort] = useState(false)

  const submit = async () => {
    setTooShort(password.length < shortestPassword)
    if (password.length < shortestPassword) return
    setBusy(true)
    setResult(await setNewPassword(token, password))
    setBusy(false)
  }

  if (result?.kind === 'done') {
    return (
      <Page width="bare" title={t('new-password-done')} lead={t('new-password-done-lead')}>
        <Link to="/sign-in" className="button" data-kind="primary">
          {t('sign-in')}
        </Link>
      </Page>
    )
  }
  return (
    <AuthForm
      title={t('new-password')}
      submit={t('new-password-save')}
      busy={busy}
      onSubmit={() => void submit()}
      problem={token === '' ? t('refused-invalid-token') : words(result)}
      others={
        <Link to="/forgotten" className="button" data-kind="plain">
          {t('forgotten-again')}
        </Link>
      }
    >
      <PasswordField
        label={t('new-password-field')}
        isNew
        value={password}
        onChange={setPassword}
        error={tooShort ? t('refused-password-too-short') : undefined}
      />
    </AuthForm>
  )
}
