import type { readClient } from '@unknot/contract/clients'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { personName } from '../../ui/person-name.ts'
import { useArchiveClient } from './clients.data.ts'

/** Puts a client away, or brings them back. Nothing is deleted. */
export function ArchiveClient({ client }: { client: ReadAnswer<typeof readClient> }) {
  const { t } = useTranslation('clients')
  const refusalWords = useRefusalWords('clients')
  const archive = useArchiveClient()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const isAway = client.archivedAt !== null
  const send = async () => {
    const came = await archive.send({
      clientId: client.clientId,
      version: client.version,
      archived: !isAway,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    })
    if (came.kind === 'done' || came.kind === 'kept') setAsking(false)
  }
  const refused =
    archive.outcome?.kind === 'refused' ? (
      <Banner kind="stop" title={refusalWords(archive.outcome.refusal)} urgent />
    ) : null
  if (isAway)
    return (
      <div className="flex flex-col items-start gap-4">
        {refused}
        <p>{t('bring-back-more')}</p>
        <Button kind="primary" isDisabled={archive.sending} onPress={() => void send()}>
          {t('bring-back-do')}
        </Button>
      </div>
    )
  return (
    <>
      <p className="mb-4 text-quiet">{t('put-away-more')}</p>
      <Button onPress={() => setAsking(true)}>{t('put-away-do')}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('put-away-ask', { name: personName(client.details) })}
        actions={
          <>
            <Button kind="primary" isDisabled={archive.sending} onPress={() => void send()}>
              {t('put-away-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('leave-as-is')}</Button>
          </>
        }
      >
        {refused}
        <p>{t('put-away-more')}</p>
        <TextField label={t('reason-if-any')} value={reason} onChange={setReason} maxLength={200} />
      </Dialog>
    </>
  )
}
