import { useId, type ReactNode } from 'react'
import { FieldNotes, describedBy } from './FieldNotes.tsx'

export type SelectOption = { readonly value: string; readonly label: string; readonly group?: string }

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly SelectOption[]
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Shown while nothing is chosen. Nothing is ever chosen beforehand. */
  readonly placeholder?: string
  readonly name?: string
  readonly disabled?: boolean
}

/** One of a long list, in the device's own picker. For up to about eight options use ChoiceGroup. */
export function SelectField({
  label,
  value,
  onChange,
  options,
  hint,
  error,
  placeholder,
  name,
  disabled,
}: Props) {
  const id = useId()
  const groups = [...new Set(options.map((option) => option.group ?? ''))]
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <select
        id={id}
        className="input"
        name={name}
        disabled={disabled}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      >
        {placeholder ? (
          <option value="" disabled>
            {placeholder}
          </option>
        ) : null}
        {groups.map((group) => {
          const members = options.filter((option) => (option.group ?? '') === group).map(toOption)
          return group ? (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          ) : (
            members
          )
        })}
      </select>
    </div>
  )
}

const toOption = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)
