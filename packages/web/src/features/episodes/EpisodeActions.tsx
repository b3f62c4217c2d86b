import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { EpisodeDialogs, type EpisodeDialog } from './EpisodeDialogs.tsx'
import type { Episode } from './EpisodeSwitch.tsx'

type Props = {
  readonly clientId: string
  /** Whether there is any episode at all. */
  readonly hasAny: boolean
  readonly shown: Episode | null
  readonly onShow: (episodeId: string) => void
}

/** What can be done with the shown problem: change, end, reopen; or open another. */
export function EpisodeActions({ clientId, hasAny, shown, onShow }: Props) {
  const { t } = useTranslation('episodes')
  const { may } = useSession()
  const [dialog, setDialog] = useState<EpisodeDialog | null>(null)
  if (!may('record:write')) return null
  return (
    <div className="flex flex-wrap gap-x-5" data-screen-only>
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
        {t(hasAny ? 'open-another' : 'open-first')}
      </Button>
      <EpisodeDialogs dialog={dialog} onClose={() => setDialog(null)} onOpened={onShow} />
    </div>
  )
}
