import type { Role } from '@unknot/contract/wire/permissions'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { useInviteMember } from './practice.data.ts'

/** Invites somebody by mail address, with a role. The address of the invitation can also be handed over. */
export function InviteForm() {
  const { t } = useTranslation('practice')
  const refusalWords = useRefusalWords('practice')
  const invite = useInviteMember()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role | null>(null)
  const [unready, setUnready] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setUnready(role === null)
    if (role === null) return
    const came = await invite.send({ inviteId: uuidV7(), email: email.trim(), role })
    if (came.kind !== 'done' && came.kind !== 'kept') return
    setEmail('')
    setRole(null)
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="mt-8 flex flex-col gap-6">
      <h3>{t('invite')}</h3>
      {invite.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(invite.outcome.refusal)} urgent />
      ) : null}
      <TextField
        label={t('invite-email')}
        type="email"
        required
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      <RoleChoice value={role} onChange={setRole} />
      {unready ? <Banner kind="caution" title={t('role-missing')} urgent /> : null}
      <div>
        <Button type="submit" kind="primary" isDisabled={invite.sending}>
          {t('invite-do')}
        </Button>
      </div>
    </form>
  )
}
