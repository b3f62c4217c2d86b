import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthForm } from './AuthForm.tsx'
import { askForNewPassword, type AuthResult } from './auth-requests.ts'
import { useAuthWords } from './use-auth-words.ts'

/** Asks for a mail with a way to a new password. The answer never says whether the address is known. */
export function Forgotten() {
  const { t } = useTranslation('signin')
  const words = useAuthWords()
  const [email, setEmail] = useState('')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)

  const submit = async () => {
    setBusy(true)
    setResult(await askForNewPassword(email.trim()))
    setBusy(false)
  }

  if (result?.kind === 'done') {
    return (
      <Page width="bare" title={t('forgotten-sent')} lead={t('forgotten-sent-lead')}>
        <p>{t('forgotten-machine')}</p>
        <p className="my-4 overflow-x-auto rounded-card bg-sunk p-4">
          <code>npx unknot reset-password {email.trim()}</code>
        </p>
        <Link to="/sign-in" className="button" data-kind="quiet">
          {t('back-to-sign-in')}
        </Link>
      </Page>
    )
  }
  return (
    <AuthForm
      title={t('forgotten')}
      lead={t('forgotten-lead')}
      submit={t('forgotten-send')}
      busy={busy}
      onSubmit={() => void submit()}
      problem={words(result)}
      others={
        <Link to="/sign-in" className="button" data-kind="plain">
          {t('back-to-sign-in')}
        </Link>
      }
    >
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
    </AuthForm>
  )
}
