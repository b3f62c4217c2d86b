import type { chartEpisode } from '@unknot/contract/chart'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { EpisodeDialogs, type EpisodeDialog } from './EpisodeDialogs.tsx'

export type Episode = z.infer<typeof chartEpisode>

type Props = {
  readonly clientId: string
  readonly episodes: readonly Episode[]
  readonly shown: Episode | null
  readonly onShow: (episodeId: string) => void
}

/** Which problem the page is about; and what can be done with it: change, end, reopen, open another. */
export function EpisodeSwitch({ clientId, episodes, shown, onShow }: Props) {
  const { t } = useTranslation('episodes')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const [dialog, setDialog] = useState<EpisodeDialog | null>(null)
  const writes = may('record:write')
  return (
    <div className="mb-6" data-screen-only>
      {episodes.length > 1 ? (
        <div role="group" aria-label={t('which')} className="mb-3 flex flex-wrap gap-2">
          {episodes.map((episode) => (
            <button
              key={episode.episodeId}
              type="button"
              aria-pressed={episode.episodeId === shown?.episodeId}
              onClick={() => onShow(episode.episodeId)}
              className="min-h-12 rounded-card border-2 border-line bg-surface px-4 py-2 text-start text-quiet aria-pressed:border-accent aria-pressed:text-ink"
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
      ) : null}
      {writes ? (
        <div className="flex flex-wrap gap-x-5">
          {shown && shown.dischargedOn === null ? (
            <>
              <Button kind="plain" onPress={() => setDialog({ kind: 'change', episode: shown })}>
                {t('change')}
              </Button>
              <Button kind="plain" onPress={() => setDialog({ kind: 'discharge', episode: shown })}>
                {t('discharge')}
              </Button>
            </>
          ) : null}
          {shown && shown.dischargedOn !== null ? (
            <Button kind="plain" onPress={() => setDialog({ kind: 'reopen', episode: shown })}>
              {t('reopen')}
            </Button>
          ) : null}
          <Button kind="plain" onPress={() => setDialog({ kind: 'open', clientId })}>
            {t(episodes.length === 0 ? 'open-first' : 'open-another')}
          </Button>
        </div>
      ) : null}
      <EpisodeDialogs dialog={dialog} onClose={() => setDialog(null)} onOpened={onShow} />
    </div>
  )
}
