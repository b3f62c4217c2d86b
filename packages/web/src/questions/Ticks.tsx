import { toggleTick } from '../ui/ticks.ts'
import { OptionWords, type Option } from './Choices.tsx'

type Props = {
  readonly label: string
  readonly hideLabel?: boolean
  /** Null: not answered. `['none']`: answered, none of them. */
  readonly value: readonly string[] | null
  readonly onChange: (value: readonly string[] | null) => void
  readonly options: readonly Option[]
  readonly none?: string
  readonly unknown?: string
}

/** Several of a list. No tick is no answer: "none of these" is one to tap. */
export function Ticks({ label, hideLabel, value, onChange, options, none, unknown }: Props) {
  const apart: readonly Option[] = [
    ...(none ? [{ value: 'none', label: none }] : []),
    ...(unknown ? [{ value: 'unknown', label: unknown }] : []),
  ]
  const row = (option: Option, isApart: boolean) => (
    <label key={option.value} className="choice" data-apart={isApart || undefined}>
      <input
        type="checkbox"
        className="unseen"
        checked={value?.includes(option.value) ?? false}
        onChange={() => onChange(toggleTick(value, option.value))}
      />
      <span className="choice-mark" data-kind="several" aria-hidden="true">
        <svg className="choice-tick" viewBox="0 0 24 24" fill="none" strokeWidth={3.5} strokeLinecap="round">
          <path d="m5 12.5 4.7 4.5L19 7" />
        </svg>
      </span>
      <OptionWords option={option} />
    </label>
  )
  return (
    <fieldset className="field">
      <legend className={hideLabel ? 'unseen' : 'field-label mb-2'}>{label}</legend>
      <div className="choices">
        {options.map((option) => row(option, false))}
        {apart.map((option) => row(option, true))}
      </div>
    </fieldset>
  )
}
