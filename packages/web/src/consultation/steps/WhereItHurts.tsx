import { mapVersion } from '@unknot/clinical/bodymap/regions'
import { BodyMap } from '../../bodymap/BodyMap.tsx'
import { useForm } from '../form.ts'
import { SkipPart } from '../SkipPart.tsx'

/** Where it hurts. A map left empty is only "nowhere" when the client says so. */
export function WhereItHurts() {
  const { answers, change, say, speech } = useForm()
  const { bodyMap } = answers
  const figure = bodyMap?.figure ?? 'neutral'
  const marks = bodyMap?.marks ?? []
  const nowhere = bodyMap !== undefined && marks.length === 0
  return (
    <>
      {speech === null ? null : (
        <BodyMap
          mode="mark"
          body={figure}
          onBody={(body) => change({ bodyMap: { figure: body, mapVersion, marks: [...marks] } })}
          marks={marks}
          onChange={(next) => change({ bodyMap: { figure, mapVersion, marks: [...next] } })}
          speech={speech}
        />
      )}
      {marks.length > 0 ? null : (
        <label className="choice" data-apart>
          <input
            type="checkbox"
            className="unseen"
            checked={nowhere}
            onChange={() => change({ bodyMap: { figure, mapVersion, marks: [] } })}
          />
          <span className="choice-mark" data-kind="one" aria-hidden="true" />
          <span>{say('map-nowhere')}</span>
        </label>
      )}
      <SkipPart part="bodyMap" answered={bodyMap !== undefined} />
    </>
  )
}
