import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUndoMerge } from './clients.data.ts'

type Props = {
  readonly merge: { readonly mergeId: string; readonly name: string }
  readonly onClose: () => void
}

/** They were two people after all: each has their own record again. */
export function UndoMergeDialog({ merge, onClose }: Props) {
  const { t } = useTranslation('clients')
  const refusalWords = useRefusalWords('clients')
  const undo = useUndoMerge()
  const [reason, setReason] = useState('')
  const send = async () => {
    const came = await undo.send({ mergeId: merge.mergeId, reason: reason.trim() })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('undo-merge-ask', { name: merge.name })}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={undo.sending || reason.trim() === ''}
            onPress={() => void send()}
          >
            {t('undo-merge')}
          </Button>
          <Button onPress={onClose}>{t('leave-as-is')}</Button>
        </>
      }
    >
      {undo.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(undo.outcome.refusal)} urgent />
      ) : null}
      <p>{t('undo-merge-more')}</p>
      <TextField label={t('merge-reason')} value={reason} onChange={setReason} maxLength={200} />
    </Dialog>
  )
}
