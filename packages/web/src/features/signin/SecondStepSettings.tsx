import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PasswordField } from './PasswordField.tsx'
import { SecondStepSetUp } from './SecondStepSetUp.tsx'
import { beginSecondStep, endSecondStep, hasSecondStep, type AuthResult } from './auth-requests.ts'
import { useAuthWords } from './use-auth-words.ts'

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking-password'; readonly to: 'begin' | 'end' }
  | { readonly kind: 'setting-up'; readonly uri: string; readonly codes: readonly string[] }

/** The second step of signing in: on or off, and the way to change that. The password is asked first. */
export function SecondStepSettings() {
  const { t } = useTranslation('signin')
  const words = useAuthWords()
  const [on, setOn] = useState<boolean | null>(null)
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const [password, setPassword] = useState('')
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)
  useEffect(() => {
    void hasSecondStep().then(setOn)
  }, [])
  if (on === null) return null

  const close = () => {
    setDoing({ kind: 'nothing' })
    setPassword('')
    setResult(null)
  }
  const confirm = async () => {
    if (on) {
      const came = await endSecondStep(password)
      setResult(came)
      if (came.kind !== 'done') return
      setOn(false)
      close()
      return
    }
    const came = await beginSecondStep(password)
    setResult(came)
    if (came.kind === 'done')
      setDoing({ kind: 'setting-up', uri: came.answer.totpURI, codes: came.answer.backupCodes })
  }

  return (
    <div>
      <p className="mb-3">{t(on ? 'second-step-on' : 'second-step-off')}</p>
      <Button onPress={() => setDoing({ kind: 'asking-password', to: on ? 'end' : 'begin' })}>
        {t(on ? 'second-step-end' : 'second-step-begin')}
      </Button>
      <Dialog
        open={doing.kind === 'asking-password'}
        onClose={close}
        title={t('second-step-confirm-password')}
        actions={
          <>
            <Button kind="primary" onPress={() => void confirm()}>
              {t('go-on')}
            </Button>
            <Button onPress={close}>{t('cancel')}</Button>
          </>
        }
      >
        <PasswordField label={t('password')} value={password} onChange={setPassword} error={words(result)} />
      </Dialog>
      {doing.kind === 'setting-up' ? (
        <SecondStepSetUp
          uri={doing.uri}
          codes={doing.codes}
          onClose={close}
          onDone={() => {
            setOn(true)
            close()
          }}
        />
      ) : null}
    </div>
  )
}
