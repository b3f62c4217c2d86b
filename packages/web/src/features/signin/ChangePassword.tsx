import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { PasswordField, shortestPassword } from './PasswordField.tsx'
import { changePassword, type AuthResult } from './auth-requests.ts'
import { useAuthWords } from './use-auth-words.ts'

export function ChangePassword() {
  const { t } = useTranslation('signin')
  const words = useAuthWords()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [result, setResult] = useState<AuthResult<unknown> | null>(null)
  const tooShort = next.length > 0 && next.length < shortestPassword

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (next.length < shortestPassword) return
    const came = await changePassword(current, next)
    setResult(came)
    if (came.kind !== 'done') return
    setCurrent('')
    setNext('')
  }
  const problem = words(result)

  return (
    <Disclosure title={t('password-change')}>
      <form className="flex max-w-form flex-col gap-5" onSubmit={(event) => void submit(event)}>
        {problem ? <Banner kind="stop" title={problem} urgent /> : null}
        {result?.kind === 'done' ? <Banner title={t('password-changed')} urgent /> : null}
        <PasswordField label={t('password-current')} value={current} onChange={setCurrent} />
        <PasswordField
          label={t('new-password-field')}
          isNew
          value={next}
          onChange={setNext}
          error={tooShort ? t('refused-password-too-short') : undefined}
        />
        <div>
          <Button type="submit" kind="primary">
            {t('new-password-save')}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
