import { useRef } from 'react'
import { regionById } from '@unknot/clinical/bodymap/regions'
import { BodyPicture } from './BodyPicture.tsx'
import type { MapContent } from './map-content.ts'
import { Tool } from './MapBar.tsx'
import { labelOf, type Painting } from './paint.ts'
import type { Speech } from './say.ts'
import type { DrawnFigure } from './use-figure.ts'
import type { MapState } from './use-map-state.ts'
import { useZoom } from './use-zoom.ts'

type Props = {
  readonly drawn: DrawnFigure | null | undefined
  readonly content: MapContent
  readonly painting: Painting
  readonly state: MapState
  readonly speech: Speech
}

const helpWords = {
  mark: 'keys',
  choose: 'keys-choose',
  read: 'keys-read',
  worked: 'keys-read',
  limits: 'keys-read',
} as const
const hintWords = {
  mark: 'tap-to-mark',
  choose: 'tap-to-choose',
  read: 'tap-to-read',
  worked: 'tap-to-read',
  limits: 'tap-to-read',
} as const

/** The picture with its tools and what it says about itself. */
export function PictureStage({ drawn, content, painting, state, speech }: Props) {
  const { say } = speech
  const svg = useRef<SVGSVGElement>(null)
  const { view, selected } = state
  const zoom = useZoom(drawn?.figure.size ?? [2000, 4120], svg, selected && drawn?.figure.labels[selected])
  const elsewhere = [...painting.paints.keys()].filter((id) => !regionById(id).views.includes(view)).length
  return (
    <div className="bodymap-stage" data-view={view}>
      <div className="bodymap-frame">
        {drawn ? (
          <BodyPicture
            drawn={drawn}
            painting={painting}
            marks={content.mode === 'mark' || content.mode === 'read' ? content.marks : []}
            selected={selected}
            toggles={content.mode === 'mark' || content.mode === 'choose'}
            zoom={zoom}
            svg={svg}
            onPress={state.press}
            onDigit={state.digit}
            onDelete={state.remove}
            help={say(helpWords[content.mode])}
            name={say('map-name', { view: say(`view-${view}`) })}
            speech={speech}
          />
        ) : (
          <div className="bodymap-picture" aria-hidden />
        )}
        <div className="bodymap-zoom" data-screen-only>
          <Tool onPress={zoom.larger}>{say('larger')}</Tool>
          {zoom.smaller ? <Tool onPress={zoom.smaller}>{say('smaller')}</Tool> : null}
        </div>
      </div>
      <p className="bodymap-hint">
        {say(hintWords[content.mode])}
        {elsewhere > 0 ? ` ${say('elsewhere', { count: elsewhere })}.` : ''}
      </p>
      <p className="unseen" role="status">
        {selected ? labelOf(selected, painting, speech) : ''}
      </p>
    </div>
  )
}
