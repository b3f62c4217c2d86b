import type { ScreenFinding } from '@unknot/clinical/screening/screen-result'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SignaturePad } from '../../ui/SignaturePad.tsx'
import type { Stroke } from '../../ui/strokes.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useRecordClearance } from './screening.data.ts'

type Props = {
  readonly finding: ScreenFinding
  readonly clientId: string
  readonly day: string
  readonly onClose: () => void
  readonly onCleared: () => void
}

/** A doctor's agreement as it was given: who, when, to what, until when. The screening is then done again with it. */
export function ClearanceDialog({ finding, clientId, day, onClose, onCleared }: Props) {
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const refusalWords = useRefusalWords('screening')
  const record = useRecordClearance()
  const [clearanceId] = useState(() => uuidV7())
  const [by, setBy] = useState('')
  const [on, setOn] = useState<string | null>(null)
  const [agreed, setAgreed] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const [signature, setSignature] = useState<readonly Stroke[]>([])
  const send = async () => {
    if (on === null || until === null) return
    const came = await record.send({
      clearanceId,
      clientId,
      ruleId: finding.ruleId,
      by,
      on,
      agreed,
      until,
      ...(signature.length > 0
        ? { signature: signature.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])) }
        : {}),
    })
    if (came.kind === 'done') onCleared()
    if (came.kind === 'kept') onClose()
  }
  const isFilled = by.trim() !== '' && agreed.trim() !== '' && on !== null && until !== null
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('clearance-title')}
      actions={
        <>
          <Button kind="primary" isDisabled={!isFilled || record.sending} onPress={() => void send()}>
            {t('keep-clearance')}
          </Button>
          <Button onPress={onClose}>{t('leave-as-is')}</Button>
        </>
      }
    >
      <p>{language === 'es' ? finding.noteEs : finding.note}</p>
      {record.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(record.outcome.refusal)} urgent />
      ) : null}
      <TextField label={t('clearance-by')} value={by} maxLength={200} onChange={setBy} />
      <DateField
        label={t('clearance-on')}
        value={on}
        onChange={setOn}
        error={on !== null && on > day ? t('refusal-date-in-future') : undefined}
      />
      <TextArea label={t('clearance-agreed')} value={agreed} onChange={setAgreed} />
      <DateField
        label={t('clearance-until')}
        value={until}
        onChange={setUntil}
        error={on !== null && until !== null && until < on ? t('refusal-until-before-on') : undefined}
      />
      <Disclosure title={t('clearance-signature')}>
        <SignaturePad label={t('clearance-signature')} value={signature} onChange={setSignature} />
      </Disclosure>
    </Dialog>
  )
}
