import { useId, useState, type ReactNode } from 'react'
import { findRegions, type RegionGroup } from '@unknot/clinical/bodymap/find-regions'
import type { BodyRegion, RegionId } from '@unknot/clinical/bodymap/regions'
import { labelOf, type Painting } from './paint.ts'
import type { Speech } from './say.ts'

type Props = {
  readonly painting: Painting
  readonly selected: RegionId | undefined
  readonly onPress: (id: RegionId) => void
  /** Shown under the row of the selected place */
  readonly panel: ReactNode
  readonly speech: Speech
}

/** Everything the picture can do, as a list: by area, left and right beside one another, with a search. */
export function BodyMapList({ painting, selected, onPress, panel, speech }: Props) {
  const { say, language } = speech
  const [typed, setTyped] = useState('')
  const id = useId()
  const groups = findRegions(typed, language)
  return (
    <div className="bodymap-list">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {say('find-place')}
        </label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {groups.length === 0 ? <p role="status">{say('none-found')}</p> : null}
      {groups.map((group) => (
        <Group
          key={group.area}
          group={group}
          found={typed.trim() !== ''}
          painting={painting}
          selected={selected}
          onPress={onPress}
          panel={panel}
          speech={speech}
        />
      ))}
    </div>
  )
}

type GroupProps = Omit<Props, 'onPress'> & {
  readonly group: RegionGroup
  readonly found: boolean
  readonly onPress: (id: RegionId) => void
}

function Group({ group, found, painting, selected, onPress, panel, speech }: GroupProps) {
  const marked = group.regions.filter((region) => painting.paints.has(region.id)).length
  const [open, setOpen] = useState(marked > 0)
  const places = [...new Set(group.regions.map((region) => region.place))]
  return (
    <details open={open || found} onToggle={(event) => !found && setOpen(event.currentTarget.open)}>
      <summary>
        {group.label[speech.language]}
        {marked > 0 ? <span className="bodymap-count">{marked}</span> : null}
      </summary>
      <ul>
        {places.map((place) => {
          const sides = group.regions.filter((region) => region.place === place)
          return (
            <li key={place}>
              <div className="bodymap-row">
                <span>{sides[0]!.label[speech.language]}</span>
                {sides.map((region) => (
                  <SideButton
                    key={region.id}
                    region={region}
                    painting={painting}
                    onPress={onPress}
                    speech={speech}
                  />
                ))}
              </div>
              {sides.some((region) => region.id === selected) ? panel : null}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

type SideButtonProps = {
  readonly region: BodyRegion
  readonly painting: Painting
  readonly onPress: (id: RegionId) => void
  readonly speech: Speech
}

function SideButton({ region, painting, onPress, speech }: SideButtonProps) {
  const paint = painting.paints.get(region.id)
  return (
    <button
      type="button"
      className="bodymap-option"
      data-region-row={region.id}
      data-forbidden={painting.forbidden.has(region.id) || undefined}
      aria-pressed={paint !== undefined}
      aria-label={labelOf(region.id, painting, speech)}
      onClick={() => onPress(region.id)}
    >
      {speech.say(`side-${region.side}`)}
      {paint ? <span className="bodymap-count">{paint.badge}</span> : null}
    </button>
  )
}
