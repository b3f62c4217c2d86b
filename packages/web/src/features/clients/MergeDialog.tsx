import type { ClientRow, readClient } from '@unknot/contract/clients'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { personName } from '../../ui/person-name.ts'
import { ClientPicker } from './ClientPicker.tsx'
import { useMergeClients } from './clients.data.ts'
import { PersonCard } from './PersonCard.tsx'
import { StoredPerson } from './StoredPerson.tsx'

type Props = { readonly kept: ReadAnswer<typeof readClient>; readonly onClose: () => void }

/** Joins another entry to this one, with a reason. Both are shown before, and it can be undone. */
export function MergeDialog({ kept, onClose }: Props) {
  const { t } = useTranslation('clients')
  const refusalWords = useRefusalWords('clients')
  const merge = useMergeClients()
  const [mergeId] = useState(() => uuidV7())
  const [other, setOther] = useState<ClientRow | null>(null)
  const [reason, setReason] = useState('')
  const send = async () => {
    if (!other) return
    const came = await merge.send({
      mergeId,
      keptClientId: kept.clientId,
      mergedClientId: other.clientId,
      reason: reason.trim(),
    })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('merge-begin')}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={merge.sending || other === null || reason.trim() === ''}
            onPress={() => void send()}
          >
            {t('merge-do')}
          </Button>
          <Button onPress={onClose}>{t('leave-as-is')}</Button>
        </>
      }
    >
      {merge.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(merge.outcome.refusal)} urgent />
      ) : null}
      <ClientPicker label={t('merge-other')} chosen={other} onChoose={setOther} without={kept.clientId} />
      {other ? (
        <>
          <div className="grid grid-cols-1 gap-4 tablet:grid-cols-2">
            <PersonCard heading={t('merge-stays')} person={kept.details} />
            <StoredPerson clientId={other.clientId} heading={t('merge-goes')} opens={false} />
          </div>
          <p>{t('merge-what', { kept: personName(kept.details), merged: personName(other) })}</p>
        </>
      ) : null}
      <TextField label={t('merge-reason')} value={reason} onChange={setReason} maxLength={200} />
    </Dialog>
  )
}
