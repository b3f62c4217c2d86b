import type { ReactNode } from 'react'
import type { FigureBody, FigureView } from '@unknot/clinical/knowledge/figures'
import type { BodyMapSay } from './say.ts'
import type { MapState } from './use-map-state.ts'

type Props = {
  readonly state: MapState
  /** How many painted regions each view shows */
  readonly counts: Readonly<Record<FigureView, number>>
  readonly asList: boolean
  readonly body: FigureBody
  readonly onBody: ((body: FigureBody) => void) | undefined
  readonly say: BodyMapSay
}

const views = ['front', 'back', 'left', 'right', 'soles'] as const
const bodies = ['neutral', 'female', 'male'] as const

/** Which side of the body, as a picture or a list, undo and redo, and which figure. */
export function MapBar({ state, counts, asList, body, onBody, say }: Props) {
  return (
    <div className="bodymap-bar" data-screen-only>
      {asList ? null : (
        <div className="bodymap-choice" role="group" aria-label={say('view')}>
          {views.map((view) => (
            <button
              key={view}
              type="button"
              className="bodymap-option"
              aria-pressed={state.view === view}
              onClick={() => state.setView(view)}
            >
              {say(`view-${view}`)}
              {counts[view] > 0 ? <span className="bodymap-count">{counts[view]}</span> : null}
            </button>
          ))}
        </div>
      )}
      <div className="bodymap-tools">
        <Tool onPress={() => state.setAsList(!asList)}>{say(asList ? 'as-picture' : 'as-list')}</Tool>
        {state.edits ? <Tool onPress={state.undo}>{say('undo')}</Tool> : null}
        {state.redo ? <Tool onPress={state.redo}>{say('redo')}</Tool> : null}
        {onBody && !asList ? <FigureChoice body={body} onBody={onBody} say={say} /> : null}
      </div>
    </div>
  )
}

/** A quiet button; one that can do nothing now stays where it is. */
export function Tool({ onPress, children }: { onPress: (() => void) | undefined; children: ReactNode }) {
  return (
    <button type="button" className="bodymap-tool" aria-disabled={!onPress} onClick={() => onPress?.()}>
      {children}
    </button>
  )
}

type FigureChoiceProps = {
  readonly body: FigureBody
  readonly onBody: (body: FigureBody) => void
  readonly say: BodyMapSay
}

function FigureChoice({ body, onBody, say }: FigureChoiceProps) {
  return (
    <select
      className="bodymap-figure"
      aria-label={say('figure')}
      value={body}
      onChange={(event) => onBody(bodies.find((one) => one === event.target.value) ?? body)}
    >
      {bodies.map((one) => (
        <option key={one} value={one}>
          {say(`figure-${one}`)}
        </option>
      ))}
    </select>
  )
}
