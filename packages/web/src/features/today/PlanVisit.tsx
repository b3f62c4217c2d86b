import type { ClientRow } from '@unknot/contract/clients'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Slots } from './slots.ts'
import { usePlanVisit, useTreatingMembers } from './today.data.ts'
import { slotStart, type Slot } from './visit-slot.ts'
import { VisitSlot } from './VisitSlot.tsx'

type Props = {
  readonly day: string
  readonly onClose: () => void
} & (
  | { readonly PickClient: Slots['PickClient'] }
  | {
      readonly client: { readonly clientId: string; readonly name: string; readonly episodeId: string | null }
    }
)

/** Plans a session: who, when, how long, with whom. */
export function PlanVisit({ day, onClose, ...who }: Props) {
  const { t } = useTranslation('today')
  const { practice } = useSession()
  const refusalWords = useRefusalWords('today')
  const plan = usePlanVisit()
  const [visitId] = useState(() => uuidV7())
  const [chosen, setChosen] = useState<ClientRow | null>(null)
  const members = useTreatingMembers()
  const [typed, setSlot] = useState<Slot>({ day, time: '', minutes: '', memberId: '' })
  // At first oneself; who does not treat chooses, unless there is only one to choose.
  const usual =
    members.find((member) => member.memberId === practice.memberId) ??
    (members.length === 1 ? members[0] : undefined)
  const slot = typed.memberId === '' ? { ...typed, memberId: usual?.memberId ?? '' } : typed
  const [asked, setAsked] = useState(false)
  const start = slotStart(slot, practice.timeZone)
  const clientId = 'client' in who ? who.client.clientId : (chosen?.clientId ?? null)

  const send = async () => {
    setAsked(true)
    if (clientId === null || start === null || slot.memberId === '') return
    const came = await plan.send({
      visitId,
      clientId,
      episodeId: 'client' in who ? who.client.episodeId : null,
      memberId: slot.memberId,
      ...start,
    })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={'client' in who ? t('plan-for', { name: who.client.name }) : t('plan')}
      actions={
        <>
          <Button kind="primary" isDisabled={plan.sending} onPress={() => void send()}>
            {t('plan-do')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
        </>
      }
    >
      {plan.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(plan.outcome.refusal)} urgent />
      ) : null}
      {asked && clientId === null ? <Banner kind="caution" title={t('choose-client')} urgent /> : null}
      {'client' in who ? null : <who.PickClient chosen={chosen} onChoose={setChosen} />}
      <VisitSlot slot={slot} onChange={setSlot} asked={asked} />
    </Dialog>
  )
}
