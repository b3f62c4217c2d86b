import type { chartEpisode } from '@unknot/contract/chart'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { useSession } from '../../offline/session.ts'
import { useTimes } from '../../ui/use-times.ts'

export type Episode = z.infer<typeof chartEpisode>

type Props = {
  readonly episodes: readonly Episode[]
  readonly shown: Episode | null
  readonly onShow: (episodeId: string) => void
}

/** Which problem the page is about, where there is more than one. */
export function EpisodeSwitch({ episodes, shown, onShow }: Props) {
  const { t } = useTranslation('episodes')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  if (episodes.length < 2) return null
  return (
    <div role="group" aria-label={t('which')} className="mb-8 flex flex-wrap gap-2" data-screen-only>
      {episodes.map((episode) => (
        <button
          key={episode.episodeId}
          type="button"
          aria-pressed={episode.episodeId === shown?.episodeId}
          onClick={() => onShow(episode.episodeId)}
          className="min-h-12 max-w-full rounded-card border-2 border-line bg-surface px-4 py-2 text-start text-quiet aria-pressed:border-accent aria-pressed:text-ink"
        >
          <b>{episode.details.title}</b>
          <span className="block text-small">
            {episode.dischargedOn
              ? t('ended-on', { day: times.day(episode.dischargedOn, 'medium') })
              : t('since', { day: times.day(episode.openedOn, 'medium') })}
          </span>
        </button>
      ))}
    </div>
  )
}
