import { isRegionId } from '@unknot/clinical/bodymap/regions'
import type { PlanVersion } from '@unknot/contract/plans'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanBody } from '@unknot/contract/plans'
import type { PlanResult } from '@unknot/clinical/planning/plan-result'
import { BodyMapThumb } from '../../bodymap/BodyMapThumb.tsx'
import { useSession } from '../../offline/session.ts'
import { timesFor } from '../../ui/times.ts'
import { personName } from '../../ui/person-name.ts'
import { PressureWords } from './PressureWords.tsx'
import type { useChart } from './plan.data.ts'
import { viewOf } from './place-words.ts'
import { useNames } from './use-names.ts'
import { useMapSpeech } from '../../questions/use-map-speech.ts'

type Props = {
  readonly version: PlanVersion
  readonly chart: NonNullable<ReturnType<typeof useChart>['data']>
  readonly episodeId: string
}

/** One column: what we do and why, how often, what to do at home, when to stop. Plain words, no codes. */
export function ClientPlan({ version, chart, episodeId }: Props) {
  const { details } = chart
  const { i18n } = useTranslation('plan')
  const { language } = details
  const t = i18n.getFixedT(language, 'plan')
  const { practice } = useSession()
  const times = timesFor(language, practice.timeZone)
  const names = useNames(language)
  const speech = useMapSpeech(language)
  const { body, proposed } = version
  const figure = chart.bodyMaps.at(-1)?.map.figure ?? 'neutral'
  const episode = chart.episodes.find((one) => one.episodeId === episodeId)
  useEffect(() => {
    if (!i18n.hasResourceBundle(language, 'plan')) void i18n.loadLanguages(language)
  }, [i18n, language])
  return (
    <article lang={language} className="flex max-w-text flex-col gap-8">
      <header>
        <p className="text-quiet">{practice.name}</p>
        <h1 tabIndex={-1} data-page-title>
          {t('client-title', { name: personName(details) })}
        </h1>
        {episode ? <p className="mt-1 text-lead">{episode.details.title}</p> : null}
        <p className="mt-1 text-quiet">
          {t('client-version', {
            number: version.number,
            name: version.byName,
            day: times.date(version.at, 'medium'),
          })}
        </p>
      </header>
      {body.wordsForClient.trim() ? (
        <p className="whitespace-pre-line text-lead">{body.wordsForClient}</p>
      ) : null}
      <section>
        <h2>{t('client-session', { count: body.sessionMinutes })}</h2>
        <ol className="rows mt-3">
          {body.lines.map((line, index) => (
            <li key={index} className="flex gap-5 py-4">
              {speech ? (
                <BodyMapThumb
                  mode="worked"
                  worked={line.regionIds
                    .filter(isRegionId)
                    .map((regionId) => ({ regionId, minutes: line.minutes, pressure: line.pressure }))}
                  body={figure}
                  view={viewOf(line.regionIds)}
                  height={110}
                  speech={speech}
                />
              ) : null}
              <div className="min-w-0 flex-1">
                <h3>
                  {names.technique(line.techniqueId)} · {t('minutes', { count: line.minutes })}
                </h3>
                <p>{names.place(line.regionIds)}</p>
                <PressureWords level={line.pressure} t={t} />
                {isFirstOf(body, index) ? (
                  <p className="mt-1 text-quiet">{names.explained(line.techniqueId)}</p>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('client-course')}</h2>
        <p className="mt-2">
          {[
            body.perWeek === null ? null : t('client-per-week', { count: body.perWeek }),
            body.visits === null ? null : t('client-visits', { count: body.visits }),
            t('client-review', { count: body.reviewAfterVisits }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </section>
      {body.aftercareIds.length > 0 ? (
        <section>
          <h2>{t('client-home')}</h2>
          <ul className="mt-2 list-disc ps-5">
            {body.aftercareIds.map((id) => (
              <li key={id}>{names.aftercare(id)}</li>
            ))}
          </ul>
          <p className="mt-2 text-quiet">{t('client-home-more')}</p>
        </section>
      ) : null}
      {body.cocareIds.length > 0 ? (
        <section>
          <h2>{t('client-helpers')}</h2>
          <ul className="mt-2 list-disc ps-5">
            {body.cocareIds.map((id) => (
              <li key={id}>{names.helper(id)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {proposed && isAsProposed(body, proposed) && proposed.tellClient.length > 0 ? (
        <section>
          <h2>{t('client-know')}</h2>
          <ul className="mt-2 list-disc ps-5">
            {proposed.tellClient.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <footer className="border-t border-line pt-4 text-small text-quiet">
        {t('client-foot', {
          practice: practice.name,
          name: version.byName,
          day: times.date(version.at, 'medium'),
        })}
      </footer>
    </article>
  )
}

/** The planner's sentences speak of its own techniques and course; once these were changed they would say what is not so. */
function isAsProposed(body: PlanBody, { segments, frequency }: PlanResult): boolean {
  const proposed = new Set(segments.map(({ techniqueId }) => techniqueId))
  return (
    body.lines.every(({ techniqueId }) => proposed.has(techniqueId)) &&
    body.lines[0]?.techniqueId === segments[0]?.techniqueId &&
    body.visits === (frequency?.visits ?? null) &&
    body.perWeek === (frequency?.perWeek ?? null)
  )
}

/** A technique is explained once, where it first stands. */
const isFirstOf = ({ lines }: PlanBody, index: number): boolean =>
  lines.findIndex(({ techniqueId }) => techniqueId === lines[index]?.techniqueId) === index
