import { askedItem } from '@unknot/clinical/outcomes/asked-item'
import type { ReadingBody } from '@unknot/contract/readings'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../../offline/use-refusal-words.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { NumberScale, type ScaleValue } from '../../../ui/NumberScale.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { VisitContext } from '../visit-context.ts'
import { useRecordReadings } from '../visit.data.ts'

type Props = {
  readonly context: VisitContext
  readonly pain: ScaleValue
  readonly stiffness: ScaleValue
  readonly onChange: (change: { readonly pain?: ScaleValue; readonly stiffness?: ScaleValue }) => void
  readonly onDone: () => void
}

/** Pain and stiffness right after: two taps, and the second one goes on. */
export function RatingsAfter({ context, pain, stiffness, onChange, onDone }: Props) {
  const { t } = useTranslation('visit')
  const language = useLanguage()
  const refusalWords = useRefusalWords('visit')
  const record = useRecordReadings()
  const { visit, episode } = context
  const asked = {
    pain: askedItem('nprs', 'nprs-now', language),
    stiffness: askedItem('own-stiffness', 'stf-now', language),
  }
  const send = async (now: { readonly pain: ScaleValue; readonly stiffness: ScaleValue }) => {
    const at = new Date().toISOString()
    const regionIds = [...(episode?.details.primaryMeasure?.regionIds ?? [])]
    const reading = (instrumentId: string, itemId: string, value: ScaleValue): ReadingBody => ({
      readingId: uuidV7(),
      instrumentId,
      itemId,
      answers: typeof value === 'number' ? { [itemId]: value } : {},
      missing: typeof value === 'number' ? null : value === 'skipped' ? 'skipped' : 'not-asked',
      regionIds,
      phase: 'after-session',
      at,
      rater: null,
      device: null,
    })
    const came = await record.send({
      clientId: visit.clientId,
      episodeId: episode?.episodeId ?? null,
      visitId: visit.visitId,
      readings: [reading('nprs', 'nprs-now', now.pain), reading('own-stiffness', 'stf-now', now.stiffness)],
    })
    if (came.kind === 'done' || came.kind === 'kept') onDone()
  }
  const answer = (change: { readonly pain?: ScaleValue; readonly stiffness?: ScaleValue }) => {
    onChange(change)
    const now = { pain, stiffness, ...change }
    if (now.pain !== null && now.stiffness !== null) void send(now)
  }
  return (
    <>
      <h2 tabIndex={-1}>{t('how-now')}</h2>
      {record.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(record.outcome.refusal)} urgent />
      ) : null}
      <NumberScale
        label={asked.pain?.text ?? ''}
        ends={asked.pain?.ends ?? ['', '']}
        tone="pain"
        canSkip
        value={pain}
        onChange={(value) => answer({ pain: value })}
      />
      <NumberScale
        label={asked.stiffness?.text ?? ''}
        ends={asked.stiffness?.ends ?? ['', '']}
        tone="pain"
        canSkip
        value={stiffness}
        onChange={(value) => answer({ stiffness: value })}
      />
      <div className="step-bar">
        <span className="flex-1" />
        <Button
          size="room"
          kind={pain !== null && stiffness !== null ? 'primary' : 'quiet'}
          isDisabled={record.sending}
          onPress={() => void send({ pain, stiffness })}
        >
          {pain === null && stiffness === null ? t('not-asked-now') : t('next')}
        </Button>
      </div>
    </>
  )
}
