import { Suspense, lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'

// The first screen does not wait for what draws a QR code.
const MakeLink = lazy(async () => ({ default: (await import('./MakeLink.tsx')).MakeLink }))

type Props = {
  readonly clientId: string
  readonly visitId: string
  readonly checkIn: 'not-sent' | 'sent' | 'done'
}

/** The check-in of a planned session as a link; nothing once it was answered. */
export function CheckInLink({ clientId, visitId, checkIn }: Props) {
  const { t } = useTranslation('links')
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  if (!may('links:send') || checkIn === 'done') return null
  return (
    <>
      <Button kind="plain" onPress={() => setOpen(true)}>
        {t(checkIn === 'sent' ? 'check-in-again' : 'check-in-link')}
      </Button>
      {open ? (
        <Suspense>
          <MakeLink
            clientId={clientId}
            mail="unknown"
            offers={[{ kind: 'check-in', subjectId: visitId }]}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
