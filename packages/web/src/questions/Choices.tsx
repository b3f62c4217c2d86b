import { useId } from 'react'

export type Option<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly detail?: string | undefined
}

type Props<Value extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly options: readonly Option<Value>[]
}

/** One of a few, each a row to tap. */
export function Choices<Value extends string>({ label, hideLabel, value, onChange, options }: Props<Value>) {
  const id = useId()
  return (
    <fieldset className="field">
      <legend className={hideLabel ? 'unseen' : 'field-label mb-2'}>{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={id}
              className="unseen"
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span className="choice-mark" data-kind="one" aria-hidden="true" />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export const OptionWords = ({ option }: { option: Option }) => (
  <span>
    {option.label}
    {option.detail ? <span className="block text-small text-quiet">{option.detail}</span> : null}
  </span>
)
