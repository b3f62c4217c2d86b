import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { confirmCode, type AuthResult } from './auth-requests.ts'
import { useAuthWords } from './use-auth-words.ts'

type Props = {
  readonly uri: string
  readonly codes: readonly string[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Scan, keep the codes, prove that the phone shows the right digits. Only then is the second step on. */
export function SecondStepSetUp({ uri, codes, onDone, onClose }: Props) {
  const { t } = useTranslation('signin')
  const words = useAuthWords()
  const [code, setCode] = useState('')
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)
  const key = new URL(uri).searchParams.get('secret') ?? ''
  const check = async () => {
    const came = await confirmCode(code.replaceAll(' ', ''))
    setResult(came)
    if (came.kind === 'done') onDone()
  }
  return (
    <Dialog
      open
      kind="must-answer"
      onClose={onClose}
      title={t('second-step-begin')}
      actions={
        <>
          <Button kind="primary" onPress={() => void check()}>
            {t('second-step-check')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('second-step-scan')}</p>
      <QrCode text={uri} label={t('second-step-scan')} />
      <p className="text-small text-quiet">
        {t('second-step-key')}: <code className="break-all">{key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <p>{t('second-step-keep')}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-card bg-sunk p-4">
        {codes.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
      <TextField
        label={t('code')}
        length="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={code}
        onChange={setCode}
        error={words(result)}
      />
    </Dialog>
  )
}
