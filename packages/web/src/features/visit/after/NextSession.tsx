import { dayPlus, instantAt } from '@unknot/office/time/local-time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useSession } from '../../../offline/session.ts'
import { useRefusalWords } from '../../../offline/use-refusal-words.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { dayOf, timeOf } from '../../../ui/times.ts'
import { useTimes } from '../../../ui/use-times.ts'
import type { VisitContext } from '../visit-context.ts'
import { usePlanVisit } from '../visit.data.ts'
import { daysToNext } from './days-to-next.ts'

type Props = { readonly context: VisitContext; readonly onDone: () => void }

/** When next: the day the plan's rhythm asks for, at the same time; another one, or none yet. */
export function NextSession({ context, onDone }: Props) {
  const { t } = useTranslation('visit')
  const { practice, may } = useSession()
  const refusalWords = useRefusalWords('visit')
  const { visit, episode } = context
  const times = useTimes(visit.timeZone)
  const plan = usePlanVisit()
  const days = daysToNext(episode?.plan?.body.perWeek ?? null)
  const from = toQuarter(visit.plannedFor ?? visit.startedAt ?? new Date().toISOString())
  const [visitId] = useState(() => uuidV7())
  const [slot, setSlot] = useState<{ readonly day: string; readonly time: string } | null>(null)
  const proposed =
    days === null
      ? null
      : { day: dayPlus(dayOf(new Date(), visit.timeZone), days), time: timeOf(from, visit.timeZone) }
  const send = async (at: { readonly day: string; readonly time: string }) => {
    const came = await plan.send({
      visitId,
      clientId: visit.clientId,
      episodeId: visit.episodeId ?? episode?.episodeId ?? null,
      memberId: practice.memberId,
      plannedFor: instantAt(at.day, at.time, visit.timeZone),
      minutes: visit.minutes,
    })
    if (came.kind === 'done' || came.kind === 'kept') onDone()
  }
  const isOpen = slot !== null || proposed === null
  return (
    <>
      <h2 tabIndex={-1}>{t('next-title')}</h2>
      {plan.outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(plan.outcome.refusal)} urgent />
      ) : null}
      {proposed && !isOpen ? (
        <>
          <p className="text-display">
            {times.day(proposed.day, 'full')},{' '}
            {times.clock(instantAt(proposed.day, proposed.time, visit.timeZone))}
          </p>
          <p className="text-quiet">{t('next-because', { count: days ?? 0, minutes: visit.minutes })}</p>
          <div>
            <Button kind="plain" onPress={() => setSlot(proposed)}>
              {t('next-other')}
            </Button>
          </div>
        </>
      ) : (
        <div className="grid max-w-form gap-4 tablet:grid-cols-2">
          <TextField
            label={t('next-day')}
            type="date"
            value={slot?.day ?? ''}
            onChange={(day) => setSlot({ day, time: slot?.time ?? '' })}
          />
          <TextField
            label={t('next-time')}
            type="time"
            step={300}
            value={slot?.time ?? ''}
            onChange={(time) => setSlot({ day: slot?.day ?? '', time })}
          />
        </div>
      )}
      <div className="step-bar">
        <Button size="room" kind="plain" onPress={onDone}>
          {t('next-not-now')}
        </Button>
        <span className="flex-1" />
        <Button
          size="room"
          kind="primary"
          isDisabled={
            plan.sending ||
            !may('schedule:write') ||
            (isOpen && (slot === null || slot.day === '' || slot.time === ''))
          }
          onPress={() => {
            const at = slot ?? proposed
            if (at !== null) void send(at)
          }}
        >
          {t('next-plan')}
        </Button>
      </div>
    </>
  )
}

/** The nearest quarter of an hour: a session that began on the spot at 16:26 is planned again for 16:30. */
const toQuarter = (instant: string): string =>
  new Date(Math.round(Date.parse(instant) / 900_000) * 900_000).toISOString()
