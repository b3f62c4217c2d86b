import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useDraft } from '../../../offline/drafts.ts'
import { useRefusalWords } from '../../../offline/use-refusal-words.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useAddAddendum } from '../visit.data.ts'

type Props = {
  readonly noteId: string
  readonly kind: 'addendum' | 'void-wrong-client'
  readonly onClose: () => void
}

const parse = (kept: unknown) => (typeof kept === 'string' ? kept : null)

/** Words added to a signed note, or that it stands on the wrong client. The note itself stays as it was signed. */
export function AddendumDialog({ noteId, kind, onClose }: Props) {
  const { t } = useTranslation('visit')
  const refusalWords = useRefusalWords('visit')
  const add = useAddAddendum()
  const [addendumId] = useState(() => uuidV7())
  const draft = useDraft(`addendum/${noteId}/${kind}`, '', parse)
  const isVoid = kind === 'void-wrong-client'
  const send = async () => {
    const came = await add.send({ addendumId, noteId, kind, words: draft.value.trim() })
    if (came.kind !== 'done' && came.kind !== 'kept') return
    await draft.done()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(isVoid ? 'void-title' : 'addendum-title')}
      actions={
        <>
          <Button
            kind={isVoid ? 'stop' : 'primary'}
            isDisabled={draft.value.trim() === '' || add.sending}
            onPress={() => void send()}
          >
            {t(isVoid ? 'void-do' : 'addendum-do')}
          </Button>
          <Button onPress={onClose}>{t('leave-as-is')}</Button>
        </>
      }
    >
      {add.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(add.outcome.refusal)} urgent />
      ) : null}
      {isVoid ? <p>{t('void-lead')}</p> : null}
      <TextArea
        label={t(isVoid ? 'void-words' : 'addendum-words')}
        value={draft.value}
        maxLength={20_000}
        onChange={draft.change}
      />
    </Dialog>
  )
}
