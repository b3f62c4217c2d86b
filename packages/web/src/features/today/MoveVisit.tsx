import type { VisitToday } from '@unknot/contract/today'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { dayOf, timeOf } from '../../ui/times.ts'
import { useMoveVisit } from './today.data.ts'
import { slotStart, type Slot } from './visit-slot.ts'
import { VisitSlot } from './VisitSlot.tsx'

type Props = { readonly visit: VisitToday; readonly onCallOff: () => void; readonly onClose: () => void }

/** Moves a session that has not begun, or leads to calling it off. Its old time stays in the record of changes. */
export function MoveVisit({ visit, onCallOff, onClose }: Props) {
  const { t } = useTranslation('today')
  const { practice } = useSession()
  const refusalWords = useRefusalWords('today')
  const move = useMoveVisit()
  const [slot, setSlot] = useState<Slot>({
    day: dayOf(visit.plannedFor, practice.timeZone),
    time: timeOf(visit.plannedFor, practice.timeZone),
    minutes: String(visit.minutes),
    memberId: visit.memberId,
  })
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    const start = slotStart(slot, practice.timeZone)
    if (start === null) return
    const { visitId, version } = visit
    const came = await move.send({ visitId, version, memberId: slot.memberId, ...start })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('move-of', { name: visit.clientName })}
      actions={
        <>
          <Button kind="primary" isDisabled={move.sending} onPress={() => void send()}>
            {t('move-do')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
          <Button kind="plain" onPress={onCallOff}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {move.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(move.outcome.refusal)} urgent />
      ) : null}
      <VisitSlot slot={slot} onChange={setSlot} asked={asked} visitId={visit.visitId} />
    </Dialog>
  )
}
