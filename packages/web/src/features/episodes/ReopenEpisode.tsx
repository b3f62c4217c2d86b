import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Episode } from './EpisodeSwitch.tsx'
import { useReopenEpisode } from './episodes.data.ts'

/** The problem is back: its episode goes on, with everything recorded in it. */
export function ReopenEpisode({ episode, onClose }: { episode: Episode; onClose: () => void }) {
  const { t } = useTranslation('episodes')
  const refusalWords = useRefusalWords('episodes')
  const reopen = useReopenEpisode()
  const [reason, setReason] = useState('')
  const send = async () => {
    const { episodeId, version } = episode
    const came = await reopen.send({ episodeId, version, reason: reason.trim() })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reopen-title', { title: episode.details.title })}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={reopen.sending || reason.trim() === ''}
            onPress={() => void send()}
          >
            {t('reopen')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
        </>
      }
    >
      {reopen.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(reopen.outcome.refusal)} urgent />
      ) : null}
      <TextField label={t('reopen-why')} value={reason} onChange={setReason} maxLength={200} />
    </Dialog>
  )
}
