import { nameOfRegion } from '@unknot/clinical/bodymap/describe'
import type { Mark, MarkDepth, MarkQuality } from '@unknot/clinical/bodymap/mark'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import { markWords } from '@unknot/clinical/knowledge/bodymap'
import { Chip, ChipGroup } from './Chips.tsx'
import type { Speech } from './say.ts'

export type MarkDetailsProps = {
  readonly mark: Mark
  readonly onChange: (mark: Mark) => void
  /** Begins or ends showing where it spreads to; absent where that is not offered */
  readonly spreading: boolean
  readonly onSpread: (on: boolean) => void
  readonly onSpreadTo: (id: RegionId) => void
  /** Places next to it, for a touch that fell a little beside */
  readonly near: readonly RegionId[]
  readonly onMove: (to: RegionId) => void
  readonly speech: Speech
}

const qualities = Object.keys(markWords.qualities) as MarkQuality[]
const depths = Object.keys(markWords.depth) as MarkDepth[]

/** How a place hurts: kind of pain, depth, where it spreads; and a way to correct a touch that fell beside. */
export function MarkDetails(props: MarkDetailsProps) {
  const { mark, onChange, spreading, onSpread, onSpreadTo, near, onMove, speech } = props
  const { say, language } = speech
  const toggled = (quality: MarkQuality) =>
    qualities.filter((one) => mark.qualities.includes(one) !== (one === quality))
  return (
    <div className="bodymap-details">
      <ChipGroup label={say('how-it-feels')}>
        {qualities.map((quality) => (
          <Chip
            key={quality}
            on={mark.qualities.includes(quality)}
            onPress={() => onChange({ ...mark, qualities: toggled(quality) })}
          >
            {markWords.qualities[quality][language]}
          </Chip>
        ))}
      </ChipGroup>
      <ChipGroup label={say('how-deep')}>
        {depths.map((depth) => (
          <Chip
            key={depth}
            on={mark.depth === depth}
            onPress={() => onChange({ ...mark, depth: mark.depth === depth ? null : depth })}
          >
            {markWords.depth[depth][language]}
          </Chip>
        ))}
      </ChipGroup>
      <ChipGroup label={say('spreads-to')}>
        {mark.spreadsTo.map((id) => (
          <Chip key={id} on onPress={() => onSpreadTo(id)}>
            {nameOfRegion(id, language)}
          </Chip>
        ))}
        <Chip on={spreading} onPress={() => onSpread(!spreading)}>
          {say(spreading ? 'spread-done' : 'spread-start')}
        </Chip>
      </ChipGroup>
      {near.length > 0 ? (
        <ChipGroup label={say('exact-place')}>
          {near.map((id) => (
            <Chip key={id} onPress={() => onMove(id)}>
              {nameOfRegion(id, language)}
            </Chip>
          ))}
        </ChipGroup>
      ) : null}
    </div>
  )
}
