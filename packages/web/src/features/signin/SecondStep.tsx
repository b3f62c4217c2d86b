import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthForm } from './AuthForm.tsx'
import { confirmBackupCode, confirmCode, type AuthResult } from './auth-requests.ts'
import { useAuthWords } from './use-auth-words.ts'

/** The six digits of the authenticator app, or one of the codes kept for the day the phone is lost. */
export function SecondStep({ onDone, onBack }: { onDone: () => Promise<void>; onBack: () => void }) {
  const { t } = useTranslation('signin')
  const words = useAuthWords()
  const [code, setCode] = useState('')
  const [way, setWay] = useState<'app' | 'kept'>('app')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)

  const submit = async () => {
    setBusy(true)
    const typed = code.replaceAll(' ', '')
    const came = way === 'app' ? await confirmCode(typed) : await confirmBackupCode(typed)
    setResult(came)
    if (came.kind === 'done') await onDone()
    setBusy(false)
  }
  const change = (to: 'app' | 'kept') => {
    setWay(to)
    setCode('')
    setResult(null)
  }

  return (
    <AuthForm
      title={t('second-step')}
      lead={t(way === 'app' ? 'second-step-lead' : 'kept-code-lead')}
      submit={t('go-on')}
      busy={busy}
      onSubmit={() => void submit()}
      problem={words(result)}
      others={
        <>
          <Button kind="plain" onPress={() => change(way === 'app' ? 'kept' : 'app')}>
            {t(way === 'app' ? 'use-kept-code' : 'use-app')}
          </Button>
          <Button kind="plain" onPress={onBack}>
            {t('back-to-sign-in')}
          </Button>
        </>
      }
    >
      <TextField
        key={way}
        label={t(way === 'app' ? 'code' : 'kept-code')}
        length="code"
        inputMode={way === 'app' ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        autoFocus
        required
        maxLength={way === 'app' ? 7 : 20}
        value={code}
        onChange={setCode}
      />
    </AuthForm>
  )
}
