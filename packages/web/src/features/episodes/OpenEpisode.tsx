import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { emptyEpisode, episodeDetailsOf } from './episode-form.ts'
import { EpisodeFields } from './EpisodeFields.tsx'
import { useOpenEpisode } from './episodes.data.ts'

type Props = {
  readonly clientId: string
  readonly onClose: () => void
  readonly onOpened: (episodeId: string) => void
}

/** Opens an episode by hand; usually the consultation opens it. */
export function OpenEpisode({ clientId, onClose, onOpened }: Props) {
  const { t } = useTranslation('episodes')
  const refusalWords = useRefusalWords('episodes')
  const open = useOpenEpisode()
  const [episodeId] = useState(() => uuidV7())
  const [form, setForm] = useState(emptyEpisode)
  const [unfinished, setUnfinished] = useState(false)
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    const details = episodeDetailsOf(form, null)
    if (details === null || unfinished) return
    const came = await open.send({ episodeId, clientId, details })
    if (came.kind === 'done') onOpened(episodeId)
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('open-title')}
      actions={
        <>
          <Button kind="primary" isDisabled={open.sending} onPress={() => void send()}>
            {t('open-do')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <p className="text-quiet">{t('open-more')}</p>
      <EpisodeFields form={form} onChange={setForm} asked={asked} onUnfinishedDate={setUnfinished} />
      {open.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(open.outcome.refusal)} urgent />
      ) : asked && (unfinished || episodeDetailsOf(form, null) === null) ? (
        <Banner kind="caution" title={t('look-above')} urgent />
      ) : null}
    </Dialog>
  )
}
