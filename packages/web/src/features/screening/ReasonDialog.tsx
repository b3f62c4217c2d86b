import type { ScreenFinding } from '@unknot/clinical/screening/screen-result'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useRecordReason } from './screening.data.ts'

type Props = {
  readonly finding: ScreenFinding
  readonly screeningId: string
  readonly onClose: () => void
  readonly onPassed: () => void
}

/** A limit is passed with a reason and a name, or not at all; both stand on the record. */
export function ReasonDialog({ finding, screeningId, onClose, onPassed }: Props) {
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const refusalWords = useRefusalWords('screening')
  const record = useRecordReason()
  const [reasonId] = useState(() => uuidV7())
  const [reason, setReason] = useState('')
  const [signedName, setSignedName] = useState('')
  const send = async () => {
    const came = await record.send({ reasonId, screeningId, ruleId: finding.ruleId, reason, signedName })
    if (came.kind === 'done' || came.kind === 'kept') onPassed()
  }
  const isFilled = reason.trim() !== '' && signedName.trim() !== ''
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reason-title')}
      actions={
        <>
          <Button kind="primary" isDisabled={!isFilled || record.sending} onPress={() => void send()}>
            {t('sign-reason')}
          </Button>
          <Button onPress={onClose}>{t('leave-as-is')}</Button>
        </>
      }
    >
      <p>{language === 'es' ? finding.reasonEs : finding.reason}</p>
      {record.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(record.outcome.refusal)} urgent />
      ) : null}
      <TextArea
        label={t('reason')}
        hint={t('reason-hint')}
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
      <TextField label={t('signed-name')} value={signedName} maxLength={200} onChange={setSignedName} />
    </Dialog>
  )
}
