import { safetyRegionsOf, type RegionId } from '@unknot/clinical/bodymap/regions'
import { useState } from 'react'
import { BodyMap } from '../bodymap/BodyMap.tsx'
import type { Language } from '../words/language.ts'
import type { FieldSay } from './say.ts'
import { useMapSpeech } from './use-map-speech.ts'

type Props = {
  readonly label: string
  /** Safety regions, each `id` or `id:side`; `['none']` for none */
  readonly value: readonly string[] | null
  readonly onChange: (value: readonly string[] | string | null) => void
  readonly language: Language
  readonly say: FieldSay
  readonly none: boolean
}

/** Where on the body: tapped on the map, sent as the regions the screening knows. */
export function ShownMap({ label, value, onChange, language, say, none }: Props) {
  const speech = useMapSpeech(language)
  const [chosen, setChosen] = useState<readonly RegionId[]>([])
  const choose = (regions: readonly RegionId[]) => {
    setChosen(regions)
    onChange(
      regions.length === 0
        ? null
        : safetyRegionsOf(regions).map(({ region, side }) => (side === null ? region : `${region}:${side}`)),
    )
  }
  const isNone = value?.[0] === 'none'
  return (
    <fieldset className="field">
      <legend className="field-label mb-2">{label}</legend>
      {speech === null ? null : (
        <BodyMap
          mode="choose"
          body="neutral"
          chosen={isNone ? [] : chosen}
          onChoose={choose}
          speech={speech}
        />
      )}
      {none ? (
        <label className="choice" data-apart>
          <input
            type="checkbox"
            className="unseen"
            checked={isNone}
            onChange={(event) => onChange(event.target.checked ? 'none' : null)}
          />
          <span className="choice-mark" data-kind="one" aria-hidden="true" />
          <span>{say('nowhere')}</span>
        </label>
      ) : null}
    </fieldset>
  )
}
