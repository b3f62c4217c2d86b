import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Section } from '../../ui/Section.tsx'
import { useTimes } from '../../ui/use-times.ts'
import type { ChartEpisode, ChartReading } from './chart.data.ts'
import { goalRatings } from './goal-ratings.ts'

type Props = { readonly episode: ChartEpisode; readonly readings: readonly ChartReading[] }

/** What the client wants to be able to do, how well it went at the start, and how well it goes now. */
export function Goals({ episode, readings }: Props) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const { goals } = episode.details
  return (
    <Section title={t('goals')}>
      {goals.length === 0 ? (
        <p className="text-quiet">{t('no-goals')}</p>
      ) : (
        <ul className="rows">
          {goals.map((goal, index) => {
            const { first, latest } = goalRatings(readings, episode.episodeId, index)
            return (
              <li key={goal.id} className="py-3">
                <p className="font-bold">{goal.activity}</p>
                <p>
                  {first === null || latest === null
                    ? t('goal-unrated')
                    : first.at === latest.at
                      ? t('goal-once', { value: first.value, day: times.date(first.at, 'short') })
                      : t('goal-now', {
                          first: first.value,
                          latest: latest.value,
                          day: times.date(latest.at, 'short'),
                        })}
                </p>
                <p className="text-small text-quiet">
                  {goal.target === null ? t('goal-no-target') : t('goal-target', { target: goal.target })}
                  {goal.by ? ` · ${t('goal-by', { day: times.day(goal.by, 'medium') })}` : ''}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
