import { nameOfRegion } from '@unknot/clinical/bodymap/describe'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import type { Painting } from './paint.ts'
import type { Speech } from './say.ts'

type Props = {
  readonly id: RegionId
  readonly painting: Painting
  readonly onClose: () => void
  readonly speech: Speech
}

/** What the map knows of one place, when nothing is to be changed: its mark or its dose, and why it is off limits. */
export function InfoPanel({ id, painting, onClose, speech: { say, language } }: Props) {
  const reason = painting.forbidden.get(id)
  return (
    <div className="bodymap-panel" role="status">
      <div className="bodymap-panel-head">
        <p className="bodymap-title">{nameOfRegion(id, language)}</p>
        <button type="button" className="button" data-kind="quiet" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <p>{painting.paints.get(id)?.words ?? (reason === undefined ? say('nothing-marked') : '')}</p>
      {reason === undefined ? null : (
        <p className="bodymap-reason">{say('state-forbidden-why', { reason })}</p>
      )}
    </div>
  )
}
