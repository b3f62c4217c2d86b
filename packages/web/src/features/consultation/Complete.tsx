import { partsMissing } from '@unknot/clinical/consultation/parts-missing'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import type { Step } from '../../consultation/pages.tsx'
import { Summary } from '../../consultation/steps/Summary.tsx'
import type { SavedParts } from '../../consultation/use-saved-parts.ts'
import type { Refusal } from '../../offline/entries.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { useCompleteConsultation, type useChart } from './consultation.data.ts'

export type Completion = {
  readonly episodeId: string
  readonly onEpisode: (episodeId: string) => void
  readonly newId: string
  readonly ready: boolean
  readonly conditionMissing: boolean
  readonly sending: boolean
  readonly problem: Refusal | 'not-saved' | 'unreached' | null
  readonly complete: () => void
}

/** Completes the consultation once everything is saved; then the plan. */
export function useCompletion(
  consultationId: string,
  saved: SavedParts,
  onDone: (episodeId: string) => void,
): Completion {
  const command = useCompleteConsultation()
  const [newId] = useState(() => uuidV7())
  const [screeningId] = useState(() => uuidV7())
  const [episodeId, onEpisode] = useState(newId)
  const [problem, setProblem] = useState<Completion['problem']>(null)
  const complete = async () => {
    setProblem(null)
    if (!(await saved.settled())) return setProblem('not-saved')
    const came = await command.send({
      consultationId,
      version: saved.current().version,
      episodeId,
      screeningId,
    })
    if (came.kind === 'done') return onDone(came.answer.episodeId)
    setProblem(came.kind === 'refused' ? came.refusal : 'unreached')
  }
  return {
    episodeId,
    onEpisode,
    newId,
    ready: partsMissing(saved.answers).length === 0,
    conditionMissing: saved.answers.problem?.conditionId == null,
    sending: command.sending,
    problem,
    complete: () => void complete(),
  }
}

type Props = {
  readonly goTo: (step: Step) => void
  readonly completion: Completion
  readonly chart: NonNullable<ReturnType<typeof useChart>['data']>
}

/** What is there and what is missing; which problem it is about, where some are open. */
export function LookItOver({ goTo, completion, chart }: Props) {
  const { t } = useTranslation('consultation')
  const refusalWords = useRefusalWords('consultation')
  const { problem, ready, conditionMissing, episodeId, onEpisode, newId } = completion
  const open = chart.episodes.filter((episode) => episode.dischargedOn === null)
  return (
    <>
      <Summary goTo={goTo} />
      {open.length > 0 ? (
        <ChoiceGroup
          label={t('about')}
          value={episodeId}
          onChange={onEpisode}
          choices={[
            { value: newId, label: t('about-new') },
            ...open.map((one) => ({
              value: one.episodeId,
              label: one.details.title,
              detail: t('about-open'),
            })),
          ]}
        />
      ) : null}
      {ready && conditionMissing ? <Banner title={t('no-condition')}>{t('no-condition-more')}</Banner> : null}
      {problem === null ? null : typeof problem === 'string' ? (
        <Banner kind="caution" title={t(problem)} urgent>
          {t(`${problem}-more`)}
        </Banner>
      ) : (
        <Banner kind="caution" title={refusalWords(problem)} urgent />
      )}
    </>
  )
}

/** The way from the consultation to the plan. */
export function CompleteButton({ completion }: Pick<Props, 'completion'>) {
  const { t } = useTranslation('consultation')
  const { ready, sending, complete } = completion
  return (
    <Button kind="primary" size="room" isDisabled={!ready || sending} onPress={complete}>
      {t(ready ? 'complete' : 'complete-not-yet')}
    </Button>
  )
}

/** The client is through: thanks, and the tablet goes back. */
export function HandedDone({ goTo }: Pick<Props, 'goTo'>) {
  const { t } = useTranslation('consultation')
  return (
    <>
      <p className="text-lead">{t('handed-done-more')}</p>
      <Summary goTo={goTo} />
    </>
  )
}
