import { episodeDetails } from '@unknot/contract/episodes'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { episodeDetailsOf, episodeFormOf, isOtherMeasure } from './episode-form.ts'
import { EpisodeFields } from './EpisodeFields.tsx'
import type { Episode } from './EpisodeSwitch.tsx'
import { OtherSideOfEpisode } from './OtherSideOfEpisode.tsx'
import { useChangeEpisode } from './episodes.data.ts'

/** Changes an episode. Another yardstick asks for a reason; when somebody else was quicker, both sides are shown. */
export function ChangeEpisode({ episode, onClose }: { episode: Episode; onClose: () => void }) {
  const { t } = useTranslation('episodes')
  const refusalWords = useRefusalWords('episodes')
  const change = useChangeEpisode()
  const [base, setBase] = useState({ version: episode.version, details: episode.details })
  const [form, setForm] = useState(() => episodeFormOf(episode.details))
  const [taken, setTaken] = useState(0)
  const [reason, setReason] = useState('')
  const [unfinished, setUnfinished] = useState(false)
  const [asked, setAsked] = useState(false)
  const otherMeasure = isOtherMeasure(episodeFormOf(base.details), form)
  const details = episodeDetailsOf(form, base.details)
  const refusal = change.outcome?.kind === 'refused' ? change.outcome.refusal : null
  const theirs = refusal?.code === 'stale-version' ? otherSide(refusal.current) : null
  const ready = details !== null && !unfinished && (!otherMeasure || reason.trim() !== '')

  const send = async () => {
    setAsked(true)
    if (!ready) return
    const came = await change.send({
      episodeId: episode.episodeId,
      version: theirs?.version ?? base.version,
      details,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('change-title', { title: episode.details.title })}
      actions={
        <>
          <Button kind="primary" isDisabled={change.sending} onPress={() => void send()}>
            {theirs ? t('keep-mine') : t('save')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <EpisodeFields
        key={taken}
        form={form}
        onChange={setForm}
        asked={asked}
        onUnfinishedDate={setUnfinished}
      />
      {otherMeasure ? (
        <TextField
          label={t('measure-reason')}
          hint={t('measure-reason-hint')}
          maxLength={200}
          value={reason}
          onChange={setReason}
          error={asked && reason.trim() === '' ? t('reason-missing') : undefined}
        />
      ) : null}
      {theirs ? (
        <OtherSideOfEpisode
          yours={form}
          theirs={episodeFormOf(theirs.details)}
          onTake={() => {
            setForm(episodeFormOf(theirs.details))
            setBase(theirs)
            setTaken(taken + 1)
            change.forget()
          }}
        />
      ) : refusal ? (
        <Banner kind="stop" title={refusalWords(refusal)} urgent />
      ) : asked && !ready ? (
        <Banner kind="caution" title={t('look-above')} urgent />
      ) : null}
    </Dialog>
  )
}

/** The other side of a conflict, as the server sent it. */
function otherSide(current: unknown) {
  if (current === null || typeof current !== 'object') return null
  if (!('version' in current) || !('details' in current) || typeof current.version !== 'number') return null
  const parsed = episodeDetails.safeParse(current.details)
  return parsed.success ? { version: current.version, details: parsed.data } : null
}
