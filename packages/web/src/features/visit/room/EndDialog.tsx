import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/TextField.tsx'

type Props = {
  readonly onClose: () => void
  readonly onEnd: (stoppedEarly: boolean, reason: string) => void
}

const reasons = ['as-planned', 'client-asked', 'pain', 'unwell', 'time', 'other'] as const
type Reason = (typeof reasons)[number]

/** The session ends before its last part: why, in one tap. */
export function EndDialog({ onClose, onEnd }: Props) {
  const { t } = useTranslation('visit')
  const [reason, setReason] = useState<Reason | null>(null)
  const [words, setWords] = useState('')
  const isFilled = reason !== null && (reason !== 'other' || words.trim() !== '')
  const end = () => {
    if (reason === null) return
    const said = reason === 'other' ? words.trim() : reason === 'as-planned' ? '' : t(`end-${reason}`)
    onEnd(reason !== 'as-planned', said.slice(0, 200))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('end-title')}
      actions={
        <>
          <Button size="room" kind="primary" isDisabled={!isFilled} onPress={end}>
            {t('end-session')}
          </Button>
          <Button size="room" onPress={onClose}>
            {t('go-on-session')}
          </Button>
        </>
      }
    >
      <ChoiceGroup
        label={t('end-why')}
        value={reason}
        onChange={setReason}
        choices={reasons.map((value) => ({ value, label: t(`end-${value}`) }))}
      />
      {reason === 'other' ? (
        <TextField label={t('end-words')} value={words} maxLength={200} onChange={setWords} />
      ) : null}
    </Dialog>
  )
}
