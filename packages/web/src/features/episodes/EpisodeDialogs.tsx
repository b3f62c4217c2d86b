import { Suspense, lazy } from 'react'
import type { Episode } from './EpisodeSwitch.tsx'

/** What is being decided about an episode. */
export type EpisodeDialog =
  | { readonly kind: 'open'; readonly clientId: string }
  | { readonly kind: 'change' | 'discharge' | 'reopen'; readonly episode: Episode }

const OpenEpisode = lazy(async () => ({ default: (await import('./OpenEpisode.tsx')).OpenEpisode }))
const ChangeEpisode = lazy(async () => ({ default: (await import('./ChangeEpisode.tsx')).ChangeEpisode }))
const DischargeEpisode = lazy(async () => ({
  default: (await import('./DischargeEpisode.tsx')).DischargeEpisode,
}))
const ReopenEpisode = lazy(async () => ({ default: (await import('./ReopenEpisode.tsx')).ReopenEpisode }))

type Props = {
  readonly dialog: EpisodeDialog | null
  readonly onClose: () => void
  readonly onOpened: (episodeId: string) => void
}

/** The dialog that is open, if one is. */
export function EpisodeDialogs({ dialog, onClose, onOpened }: Props) {
  return (
    <Suspense>
      {dialog?.kind === 'open' ? (
        <OpenEpisode clientId={dialog.clientId} onClose={onClose} onOpened={onOpened} />
      ) : dialog?.kind === 'change' ? (
        <ChangeEpisode episode={dialog.episode} onClose={onClose} />
      ) : dialog?.kind === 'discharge' ? (
        <DischargeEpisode episode={dialog.episode} onClose={onClose} />
      ) : dialog?.kind === 'reopen' ? (
        <ReopenEpisode episode={dialog.episode} onClose={onClose} />
      ) : null}
    </Suspense>
  )
}
