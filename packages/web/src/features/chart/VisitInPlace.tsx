import { Link } from '@tanstack/react-router'
import { isRegionId } from '@unknot/clinical/bodymap/regions'
import { useTranslation } from 'react-i18next'
import { BodyMapThumb } from '../../bodymap/BodyMapThumb.tsx'
import { useBodyMapSpeech } from '../../bodymap/use-bodymap-speech.ts'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { useVisit } from './chart.data.ts'
import { DoseTable } from './DoseTable.tsx'
import { viewsOf } from './map-views.ts'
import { NoteWords } from './NoteWords.tsx'

/** One session opened on the page: what was done where, what the client signalled, and the note with what was added. */
export function VisitInPlace({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const speech = useBodyMapSpeech()
  const { data: visit, isError, refetch } = useVisit(visitId)
  if (!visit)
    return (
      <Card className="mt-4">
        {isError ? (
          <p role="alert">
            {t('visit-unread')}{' '}
            <Button kind="plain" onPress={() => void refetch()}>
              {t('try-again')}
            </Button>
          </p>
        ) : (
          <p className="text-quiet">{t('opening')}</p>
        )}
      </Card>
    )
  const worked = visit.segments.flatMap((segment) =>
    segment.status === 'skipped' || segment.minutes === null || segment.pressure === null
      ? []
      : segment.regionIds.filter(isRegionId).map((regionId) => ({
          regionId,
          minutes: Math.round(((segment.minutes ?? 0) / segment.regionIds.length) * 10) / 10,
          pressure: segment.pressure ?? 1,
        })),
  )
  const at = visit.startedAt ?? visit.plannedFor
  return (
    <Card className="mt-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h3>
          {at ? `${times.date(at, 'full')}, ${times.clock(at)}` : t('no-date')}
          <span className="block text-body font-normal text-quiet">
            {t('with', { name: visit.memberName })}
            {visit.stoppedEarly ? ` · ${t('stopped-early')}` : ''}
          </span>
        </h3>
        <div className="flex flex-wrap gap-x-5" data-screen-only>
          <Link to="/visits/$visitId" params={{ visitId }} className="inline-flex min-h-12 items-center">
            {t('open-visit')}
          </Link>
          <Button kind="plain" onPress={onClose}>
            {t('close')}
          </Button>
        </div>
      </div>
      <div className="mt-4 grid grid-cols-1 gap-x-8 gap-y-6 tablet:grid-cols-[auto_1fr]">
        {worked.length > 0 ? (
          <div className="flex justify-center gap-3">
            {viewsOf(worked, ['back', 'front']).map((view) => (
              <BodyMapThumb
                key={view}
                mode="worked"
                worked={worked}
                body="neutral"
                view={view}
                height={190}
                speech={speech}
              />
            ))}
          </div>
        ) : null}
        <div className="min-w-0">
          {visit.segments.length > 0 ? (
            <DoseTable segments={visit.segments} signals={visit.signals} />
          ) : (
            <p className="text-quiet">{t('no-dose')}</p>
          )}
        </div>
      </div>
      <div className="mt-6">
        <NoteWords note={visit.note} />
      </div>
    </Card>
  )
}
