import { useState } from 'react'
import type { Mark } from '@unknot/clinical/bodymap/mark'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import type { FigureBody, FigureView } from '@unknot/clinical/knowledge/figures'
import { BodyMap } from '../BodyMap.tsx'
import { BodyMapThumb } from '../BodyMapThumb.tsx'
import type { MapContent } from '../map-content.ts'
import { useBodyMapSpeech } from '../use-bodymap-speech.ts'
import { earlier, forbidden, marks as someMarks, worked } from './examples.ts'

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
