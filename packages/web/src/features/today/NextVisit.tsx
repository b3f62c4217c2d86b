import type { VisitToday } from '@unknot/contract/today'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { ageOn } from '../../ui/times.ts'
import { useTimes } from '../../ui/use-times.ts'
import { NotAllowed } from './NotAllowed.tsx'
import type { Slots } from './slots.ts'
import { StartVisit } from './StartVisit.tsx'
import { DueWords, WhatChanged } from './VisitFacts.tsx'
import type { VisitDialog } from './VisitDialogs.tsx'

type Props = {
  readonly visit: VisitToday
  readonly slots: Slots
  readonly onDialog: (dialog: VisitDialog) => void
}

/** The next client, large: who and why, what is not allowed, what changed since last time, checked in or not. */
export function NextVisit({ visit, slots, onDialog }: Props) {
  const { t } = useTranslation('today')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const readsRecords = may('record:read')
  return (
    <section aria-label={t('next')} className="card mb-10 p-6! tablet:p-8!">
      <p className="text-lead text-quiet">
        <b className="text-ink">
          {visit.status === 'started' ? t('going-on') : times.clock(visit.plannedFor)}
        </b>{' '}
        · {t('minutes', { count: visit.minutes })}
        {visit.memberId === practice.memberId ? '' : ` · ${t('with', { name: visit.memberName })}`}
      </p>
      <h2 className="mt-1 text-display">
        <Link
          to="/clients/$clientId"
          params={{ clientId: visit.clientId }}
          className="inline-flex min-h-12 items-center text-ink"
        >
          {visit.clientName}
        </Link>
      </h2>
      {readsRecords ? <p className="text-lead">{visit.title ?? t('no-consultation')}</p> : null}
      <p className="text-quiet">
        {[
          visit.birthDate ? t('years', { count: ageOn(visit.birthDate, times.dayOf(new Date())) }) : null,
          readsRecords ? t('session-number', { count: visit.visitNumber }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {readsRecords ? (
        <div className="mt-5 grid grid-cols-1 gap-x-10 gap-y-5 desk:grid-cols-2">
          <NotAllowed screening={visit.screening} />
          <WhatChanged visit={visit} />
        </div>
      ) : null}
      <DueWords visit={visit} />
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <StartVisit visit={visit} size="room" />
        <slots.CheckIn visit={visit} />
        {visit.status === 'planned' && may('schedule:write') ? (
          <Button kind="plain" onPress={() => onDialog({ kind: 'move', visit })}>
            {t('move')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
