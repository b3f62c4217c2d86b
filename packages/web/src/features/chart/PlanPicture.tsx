import { isRegionId } from '@unknot/clinical/bodymap/regions'
import { useTranslation } from 'react-i18next'
import { BodyMapThumb } from '../../bodymap/BodyMapThumb.tsx'
import { useBodyMapSpeech } from '../../bodymap/use-bodymap-speech.ts'
import { useSession } from '../../offline/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { useTimes } from '../../ui/use-times.ts'
import type { ChartEpisode } from './chart.data.ts'
import { viewsOf } from './map-views.ts'
import { Stroke } from './Stroke.tsx'
import { usePlaceWords, useTechniqueName } from './use-names.ts'

/** The plan as a short picture: where, what, how firm as the width of a stroke, how long as its length. */
export function PlanPicture({ episode }: { episode: ChartEpisode }) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const techniqueName = useTechniqueName()
  const placeWords = usePlaceWords()
  const speech = useBodyMapSpeech()
  const { plan } = episode
  if (!plan)
    return (
      <Section title={t('plan')}>
        <p className="text-quiet">{t('no-plan')}</p>
      </Section>
    )
  const { body } = plan
  const longest = Math.max(...body.lines.map((line) => line.minutes), 1)
  const worked = body.lines.flatMap((line) =>
    line.regionIds.filter(isRegionId).map((regionId) => ({
      regionId,
      minutes: Math.round((line.minutes / line.regionIds.length) * 10) / 10,
      pressure: line.pressure,
    })),
  )
  const frequency = [
    t('session-length', { count: body.sessionMinutes }),
    body.perWeek === null ? null : t('per-week', { count: body.perWeek }),
    body.visits === null ? null : t('course-visits', { count: body.visits }),
    t('review-after', { count: body.reviewAfterVisits }),
  ].filter(Boolean)
  return (
    <Section
      title={t('plan')}
      aside={
        <span className="text-quiet">
          {t('plan-version', { number: plan.number, name: plan.byName, day: times.date(plan.at, 'medium') })}
        </span>
      }
    >
      <p>{frequency.join(' · ')}</p>
      <div className="mt-4 grid grid-cols-1 items-center gap-x-8 gap-y-6 tablet:grid-cols-[auto_1fr]">
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
        <ul className="flex flex-col gap-4">
          {body.lines.map((line, index) => (
            <li key={`${line.techniqueId} ${index}`}>
              <p>
                <b>{techniqueName(line.techniqueId)}</b>
                <span className="text-quiet"> · {placeWords(line.regionIds)}</span>
              </p>
              <p className="flex flex-wrap items-center gap-x-3">
                <span className="block min-w-8" style={{ width: `${(line.minutes / longest) * 55}%` }}>
                  <Stroke pressure={line.pressure} />
                </span>
                <span className="text-small text-quiet">
                  {t('minutes', { count: line.minutes })} · {t('pressure', { level: line.pressure })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </div>
      {body.wordsForClient === '' ? null : (
        <div className="mt-3">
          <Disclosure title={t('words-for-client')}>
            <p className="max-w-text">{body.wordsForClient}</p>
          </Disclosure>
        </div>
      )}
      <p className="mt-3 text-small text-quiet">{t('plan-why', { reason: plan.reason })}</p>
    </Section>
  )
}
