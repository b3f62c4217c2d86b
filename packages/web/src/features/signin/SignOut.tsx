import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forget } from '../../offline/known.ts'
import { sendFor } from '../../offline/outbox.ts'
import { useOutbox } from '../../offline/use-outbox.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { signOut } from './auth-requests.ts'

/** Signs out; asks first when something on this device has not been sent. Nothing unsent is ever wiped. */
export function SignOut() {
  const { t } = useTranslation('signin')
  const { waiting, refused } = useOutbox()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const unsent = waiting.length + refused.length

  const leave = async () => {
    setAsking(false)
    await signOut()
    sendFor(null)
    await forget('me').catch(() => {})
    cache.clear()
    await navigate({ to: '/sign-in', replace: true })
  }

  return (
    <>
      <Button onPress={() => (unsent > 0 ? setAsking(true) : void leave())}>{t('sign-out')}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('sign-out-unsent', { count: unsent })}
        actions={
          <>
            <Button kind="primary" onPress={() => setAsking(false)}>
              {t('sign-out-stay')}
            </Button>
            <Button onPress={() => void leave()}>{t('sign-out-anyway')}</Button>
          </>
        }
      >
        <p>{t('sign-out-unsent-more')}</p>
      </Dialog>
    </>
  )
}
