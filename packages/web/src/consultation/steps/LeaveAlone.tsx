import { BodyMap } from '../../bodymap/BodyMap.tsx'
import { patched } from '../answers.ts'
import { useForm } from '../form.ts'

/** Areas to leave alone, whatever the reason. Nobody is asked why. */
export function LeaveAlone() {
  const { answers, change, say, speech } = useForm()
  const { preferences, bodyMap } = answers
  const areas = preferences?.areasOffLimits
  return (
    <>
      {speech === null ? null : (
        <BodyMap
          mode="choose"
          body={bodyMap?.figure ?? 'neutral'}
          startView="back"
          chosen={areas ?? []}
          onChoose={(chosen) =>
            change({ preferences: patched(preferences, { areasOffLimits: [...chosen] }) })
          }
          speech={speech}
        />
      )}
      {(areas?.length ?? 0) > 0 ? null : (
        <label className="choice" data-apart>
          <input
            type="checkbox"
            className="unseen"
            checked={areas !== undefined}
            onChange={(event) =>
              change({
                preferences: patched(preferences, { areasOffLimits: event.target.checked ? [] : undefined }),
              })
            }
          />
          <span className="choice-mark" data-kind="one" aria-hidden="true" />
          <span>{say('leave-alone-none')}</span>
        </label>
      )}
    </>
  )
}
