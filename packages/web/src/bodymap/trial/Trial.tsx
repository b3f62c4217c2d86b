import { useState } from 'react'
import { bareMark, type Mark } from '@unknot/clinical/bodymap/mark'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import type { FigureBody, FigureView } from '@unknot/clinical/knowledge/figures'
import { BodyMap } from '../BodyMap.tsx'
import { BodyMapThumb } from '../BodyMapThumb.tsx'
import type { ForbiddenRegion, MapContent, WorkedRegion } from '../map-content.ts'
import { useBodyMapSpeech } from '../use-bodymap-speech.ts'

const asked = new URLSearchParams(location.search)
const views: readonly FigureView[] = ['front', 'back', 'left', 'right', 'soles']
const oneOf = <T extends string>(name: string, all: readonly T[], fallback: T): T =>
  all.find((each) => each === asked.get(name)) ?? fallback

export function Trial() {
  const speech = useBodyMapSpeech()
  const [body, setBody] = useState<FigureBody>(
    oneOf<FigureBody>('body', ['female', 'male', 'neutral'], 'neutral'),
  )
  const [marks, setMarks] = useState<readonly Mark[]>(asked.has('some') ? someMarks : [])
  const [chosen, setChosen] = useState<readonly RegionId[]>([])
  const mode = oneOf('mode', ['mark', 'choose', 'read', 'change', 'worked', 'limits', 'thumbs'], 'mark')
  const contents: Readonly<Record<Exclude<typeof mode, 'thumbs'>, MapContent>> = {
    mark: { mode: 'mark', marks, onChange: setMarks, forbidden: asked.has('some') ? forbidden : [] },
    choose: { mode: 'choose', chosen, onChoose: setChosen },
    read: { mode: 'read', marks: someMarks },
    change: { mode: 'read', marks: someMarks, before: earlier },
    worked: { mode: 'worked', worked, forbidden },
    limits: { mode: 'limits', forbidden },
  }
  return (
    <main className="page">
      <h1 className="unseen">Body map</h1>
      {mode === 'thumbs' ? (
        <div className="flex flex-wrap gap-4">
          {[90, 160, 260].flatMap((height) =>
            views.map((view) => (
              <BodyMapThumb
                key={`${height}-${view}`}
                {...contents.worked}
                body={body}
                view={view}
                height={height}
                speech={speech}
              />
            )),
          )}
        </div>
      ) : (
        <BodyMap
          {...contents[mode]}
          body={body}
          onBody={setBody}
          startView={oneOf('view', views, 'front')}
          speech={speech}
        />
      )}
      <output hidden data-testid="marks">
        {JSON.stringify(marks)}
      </output>
    </main>
  )
}

/** Three maps to look at: a sore back that spreads, the same later, a visit, and what to leave alone. */
const someMarks: readonly Mark[] = [
  {
    ...bareMark('back.lower.spine.lower.left'),
    intensity: 7,
    qualities: ['ache'],
    spreadsTo: ['buttock.middle.left'],
  },
  { ...bareMark('back.lower.outer.left'), intensity: 5, qualities: ['pulling', 'stiff'], depth: 'deep' },
  { ...bareMark('buttock.middle.left'), intensity: 4, qualities: ['tingling'] },
  { ...bareMark('shoulder.top.right'), intensity: 3 },
  { ...bareMark('neck.back.upper.right'), intensity: 10, qualities: ['sharp'] },
  { ...bareMark('calf.upper.left') },
  { ...bareMark('knee.front.right'), intensity: 2 },
  { ...bareMark('chest.upper.left'), intensity: 1 },
  { ...bareMark('hand.thumb.palm.right'), intensity: 8, qualities: ['numb'] },
]

const earlier: readonly Mark[] = [
  { ...bareMark('back.lower.spine.lower.left'), intensity: 9 },
  { ...bareMark('back.lower.outer.left'), intensity: 5 },
  { ...bareMark('shoulder.top.right'), intensity: 1 },
  { ...bareMark('calf.upper.left'), intensity: 4 },
  { ...bareMark('thigh.back.upper.left'), intensity: 6 },
]

const worked: readonly WorkedRegion[] = [
  { regionId: 'back.lower.outer.left', minutes: 8, pressure: 3 },
  { regionId: 'back.lower.outer.right', minutes: 4, pressure: 2 },
  { regionId: 'buttock.middle.left', minutes: 12, pressure: 5 },
  { regionId: 'shoulder.top.right', minutes: 2, pressure: 1 },
  { regionId: 'thigh.back.upper.left', minutes: 15, pressure: 4 },
]

const forbidden: readonly ForbiddenRegion[] = [
  { regionId: 'calf.upper.right', reason: 'A clot in this leg has not been ruled out.' },
  { regionId: 'calf.lower.right', reason: 'A clot in this leg has not been ruled out.' },
  { regionId: 'knee.back.right', reason: 'A clot in this leg has not been ruled out.' },
  { regionId: 'chest.breast.left', reason: 'Asked to leave this alone.' },
]
