import type { Mark } from '@unknot/clinical/bodymap/mark'
import { useState } from 'react'
import { BodyMap } from '../../../bodymap/BodyMap.tsx'
import type { Language } from '../../../words/language.ts'
import type { OpenedTask } from '../../requests.ts'
import type { FrameSay } from '../../say.ts'
import { useMapSpeech } from '../../../questions/use-map-speech.ts'

type Props = {
  readonly map: Extract<OpenedTask['task'], { kind: 'check-in' }>['bodyMap']
  readonly marks: readonly Mark[] | null
  readonly onMarks: (marks: readonly Mark[]) => void
  readonly onSame: () => void
  readonly language: Language
  readonly say: FrameSay
}

/** Where it hurts, as it was said last time: one tap says "still like this", or it is changed. */
export function MapConfirm({ map, marks, onMarks, onSame, language, say }: Props) {
  const speech = useMapSpeech(language)
  const [changing, setChanging] = useState(map === null || marks !== null)
  // The server keeps marks through the schema that Mark is made of.
  const kept = (map?.marks ?? []) as readonly Mark[]
  if (speech === null) return null
  const body = map?.figure ?? 'neutral'
  if (changing)
    return <BodyMap mode="mark" body={body} marks={marks ?? kept} onChange={onMarks} speech={speech} />
  return (
    <div className="flex flex-col gap-4">
      <button type="button" className="button" data-kind="primary" data-size="room" onClick={onSame}>
        {say('map-same')}
      </button>
      <button
        type="button"
        className="button"
        data-kind="quiet"
        data-size="room"
        onClick={() => setChanging(true)}
      >
        {say('map-change')}
      </button>
      <BodyMap mode="read" body={body} marks={kept} speech={speech} />
    </div>
  )
}
