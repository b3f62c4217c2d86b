import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { Episode } from './EpisodeSwitch.tsx'
import { useDischargeEpisode } from './episodes.data.ts'

const reasons = ['goals-met', 'client-choice', 'no-clear-change', 'referred', 'moved-away', 'other'] as const
type Reason = (typeof reasons)[number]

/** Ends care for one problem, with its reason. It can be reopened. */
export function DischargeEpisode({ episode, onClose }: { episode: Episode; onClose: () => void }) {
  const { t } = useTranslation('episodes')
  const refusalWords = useRefusalWords('episodes')
  const discharge = useDischargeEpisode()
  const [reason, setReason] = useState<Reason | null>(null)
  const [words, setWords] = useState('')
  const send = async () => {
    if (reason === null) return
    const { episodeId, version } = episode
    const came = await discharge.send({ episodeId, version, reason, words: words.trim() })
    if (came.kind === 'done' || came.kind === 'kept') onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('discharge-title', { title: episode.details.title })}
      actions={
        <>
          <Button
            kind="primary"
            isDisabled={discharge.sending || reason === null}
            onPress={() => void send()}
          >
            {t('discharge')}
          </Button>
          <Button onPress={onClose}>{t('leave')}</Button>
        </>
      }
    >
      {discharge.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(discharge.outcome.refusal)} urgent />
      ) : null}
      {episode.reassessmentDue.due ? (
        <Banner kind="caution" title={t('discharge-reassess')}>
          {t('discharge-reassess-more')}
        </Banner>
      ) : null}
      <ChoiceGroup
        label={t('discharge-why')}
        value={reason}
        onChange={setReason}
        choices={reasons.map((value) => ({ value, label: t(`discharge-${value}`) }))}
      />
      <TextArea label={t('discharge-words')} value={words} onChange={setWords} maxLength={20_000} />
    </Dialog>
  )
}
