import { nameOfRegion } from '@unknot/clinical/bodymap/describe'
import { measureMap } from '@unknot/clinical/bodymap/measure-map'
import { bodyRegions, type RegionId } from '@unknot/clinical/bodymap/regions'
import type { MapMode } from './map-content.ts'
import type { Painting } from './paint.ts'
import type { Speech } from './say.ts'

type Props = {
  readonly mode: MapMode
  readonly painting: Painting
  readonly onPress: (id: RegionId) => void
  readonly speech: Speech
}

const emptyWords = {
  mark: 'nothing-marked',
  read: 'nothing-marked',
  choose: 'nothing-chosen',
  worked: 'nothing-worked',
  limits: 'nothing-forbidden',
} as const

/** Everything the map shows, in sentences, head to foot; each leads to its place. */
export function MapSummary({ mode, painting, onPress, speech: { say, language } }: Props) {
  const { paints, forbidden } = painting
  const shown = bodyRegions.map((region) => region.id).filter((id) => paints.has(id) || forbidden.has(id))
  if (shown.length === 0) return <p className="bodymap-hint">{say(emptyWords[mode])}</p>
  return (
    <>
      {mode === 'mark' || mode === 'read' ? <Measures painting={painting} say={say} /> : null}
      <ul className="bodymap-summary">
        {shown.map((id) => {
          const words = paints.get(id)?.words
          const reason = forbidden.get(id)
          return (
            <li key={id}>
              <button type="button" data-paint={paints.get(id)?.kind} onClick={() => onPress(id)}>
                <b>{nameOfRegion(id, language)}</b>
                {words ? <span>{words}</span> : null}
                {reason === undefined ? null : (
                  <span className="bodymap-reason">{say('state-forbidden-why', { reason })}</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** How many places, how much of the skin, and how the sides compare: said, never judged. */
function Measures({ painting, say }: Pick<Props, 'painting'> & Pick<Speech, 'say'>) {
  const marked = [...painting.paints].filter(([, paint]) => paint.kind === 'pain')
  const { regions, share, left, right } = measureMap(marked.map(([regionId]) => ({ regionId })))
  if (regions === 0) return null
  const percent = Math.round(share * 100)
  return (
    <p className="bodymap-measures">
      {[
        say('marked', { count: regions }),
        percent < 1 ? say('share-little') : say('share', { percent }),
        say('sides', { left: left.regions, right: right.regions }),
      ].join(' · ')}
    </p>
  )
}
