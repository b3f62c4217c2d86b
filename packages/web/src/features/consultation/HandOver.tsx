import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHandedOver } from '../../offline/handed-over.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { HoldButton } from './HoldButton.tsx'
import './consultation-screen.css'

type Props = {
  readonly name: string
  readonly consultationId: string
  readonly clientId: string
  readonly handedOver: boolean
  readonly children: ReactNode
}

/** Around the consultation: the way to hand the tablet to the client, and the way to take it back. */
export function HandOver({ name, consultationId, clientId, handedOver, children }: Props) {
  const { t } = useTranslation('consultation')
  const { handOver, takeBack } = useHandedOver()
  const [asking, setAsking] = useState(false)
  if (handedOver)
    return (
      <div className="page consultation-page-frame">
        <div className="mb-6 flex justify-end">
          <HoldButton onHeld={takeBack}>{t('take-back')}</HoldButton>
        </div>
        {children}
      </div>
    )
  return (
    <div className="page consultation-page-frame">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <p className="text-lead">{t('title', { name })}</p>
        <Button onPress={() => setAsking(true)}>
          <Icon name="person" />
          {t('hand-over')}
        </Button>
      </div>
      {children}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('hand-over-title', { name })}
        actions={
          <>
            <Button
              kind="primary"
              onPress={() => {
                setAsking(false)
                handOver({ clientId, consultationId })
              }}
            >
              {t('hand-over-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('leave')}</Button>
          </>
        }
      >
        <p>{t('hand-over-more')}</p>
      </Dialog>
    </div>
  )
}
