import type { VisitToday } from '@unknot/contract/today'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCancelVisit } from './today.data.ts'

/** Takes a session off the day: called off, or the client did not come. It stays in the record. */
export function CancelVisit({ visit, onClose }: { visit: VisitToday; onClose: () => void }) {
  const { t } = useTranslation('today')
  const refusalWords = useRefusalWords('today')
  const cancel = useCancelVisit()
  const [outcome, setOutcome] = useState<'cancelled' | 'missed' | null>(null)
  const [reason, setReason] = useState('')
  const send = async () => {
    if (outcome === null) return
    const { visitId, version } = visit
    const came = await cancel.send({ visitId, version, outcome, reason: reason.trim() })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cancel-of', { name: visit.clientName })}
      actions={
        <>
          <Button kind="primary" isDisabled={cancel.sending || outcome === null} onPress={() => void send()}>
            {t('cancel-do')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
        </>
      }
    >
      {cancel.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(cancel.outcome.refusal)} urgent />
      ) : null}
      <ChoiceGroup
        label={t('cancel-why')}
        value={outcome}
        onChange={setOutcome}
        choices={[
          { value: 'cancelled', label: t('cancelled'), detail: t('cancelled-detail') },
          { value: 'missed', label: t('missed'), detail: t('missed-detail') },
        ]}
      />
      <TextField label={t('reason')} value={reason} onChange={setReason} maxLength={200} />
    </Dialog>
  )
}
