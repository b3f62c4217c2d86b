import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { place } from '../../ui/language.ts'
import { useInvites, useWithdrawInvite } from './practice.data.ts'

/** Invitations that can still be taken up, each with its address to hand over. */
export function Invites() {
  const { t, i18n } = useTranslation('practice')
  const { data } = useInvites(true)
  const withdraw = useWithdrawInvite()
  if (!data) return null
  if (data.invites.length === 0) return <p className="text-quiet">{t('invites-none')}</p>
  return (
    <ul className="rows">
      {data.invites.map((invite) => (
        <li key={invite.inviteId} className="flex flex-col gap-2 py-4">
          <p>
            <b>{invite.email}</b>
            <span className="text-quiet">
              {' '}
              {t(`role-${invite.role}`)},{' '}
              {t('invite-until', {
                date: new Date(invite.expiresAt).toLocaleDateString(place(i18n.language), {
                  dateStyle: 'medium',
                }),
              })}
            </span>
          </p>
          <div className="flex flex-wrap gap-3">
            <CopyAddress url={invite.url} />
            <Button
              isDisabled={withdraw.sending}
              onPress={() => void withdraw.send({ inviteId: invite.inviteId })}
            >
              {t('invite-withdraw')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

function CopyAddress({ url }: { url: string }) {
  const { t } = useTranslation('practice')
  const [state, setState] = useState<'not-yet' | 'copied' | 'shown'>('not-yet')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setState('copied')
    } catch {
      setState('shown')
    }
  }
  if (state === 'shown')
    return <code className="w-full rounded-card bg-sunk p-3 text-small break-all">{url}</code>
  return <Button onPress={() => void copy()}>{state === 'copied' ? t('copied') : t('invite-copy')}</Button>
}
