import { useId } from 'react'
import type { BodyMapSay } from './say.ts'

type Props = {
  readonly value: number | null
  readonly onChange: (value: number) => void
  readonly say: BodyMapSay
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** 0 to 10 as large buttons. Nothing is chosen before a touch. */
export function MarkScale({ value, onChange, say }: Props) {
  const id = useId()
  return (
    <fieldset className="field">
      <legend className="bodymap-legend">{say('how-strong')}</legend>
      <div className="scale" data-tone="pain">
        {steps.map((step) => (
          <label key={step} className="scale-step">
            <input
              type="radio"
              name={id}
              className="unseen"
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-describedby={`${id}-ends`}
            />
            {step}
          </label>
        ))}
      </div>
      <div className="scale-ends" id={`${id}-ends`}>
        <span>0 {say('scale-low')}</span>
        <span>10 {say('scale-high')}</span>
      </div>
    </fieldset>
  )
}
