import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField.tsx'
import { AuthForm } from './AuthForm.tsx'
import { PasswordField, shortestPassword } from './PasswordField.tsx'
import { signUp, type AuthResult } from './auth-requests.ts'
import { useAfterSignIn } from './use-after-sign-in.ts'
import { useAuthWords } from './use-auth-words.ts'

/** A login of one's own. The practice comes on the next page. */
export function SignUp() {
  const { t } = useTranslation('signin')
  const { from } = useSearch({ from: '/outside/sign-up' })
  const afterSignIn = useAfterSignIn(from ?? '/welcome')
  const words = useAuthWords()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)
  const [tooShort, setTooShort] = useState(false)

  const submit = async () => {
    setTooShort(password.length < shortestPassword)
    if (password.length < shortestPassword) return
    setBusy(true)
    const came = await signUp({ name: name.trim(), email: email.trim(), password })
    setResult(came)
    if (came.kind === 'done') await afterSignIn()
    setBusy(false)
  }

  return (
    <AuthForm
      title={t('sign-up')}
      lead={t('sign-up-lead')}
      submit={t('go-on')}
      busy={busy}
      onSubmit={() => void submit()}
      problem={words(result)}
      others={
        <Link to="/sign-in" search={from ? { from } : {}} className="button" data-kind="plain">
          {t('have-login')}
        </Link>
      }
    >
      <TextField
        label={t('name')}
        hint={t('name-hint')}
        autoComplete="name"
        required
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        label={t('password')}
        isNew
        value={password}
        onChange={setPassword}
        error={tooShort ? t('refused-password-too-short') : undefined}
      />
    </AuthForm>
  )
}
