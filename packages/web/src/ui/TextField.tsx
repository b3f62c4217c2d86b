import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { FieldNotes, describedBy } from './FieldNotes.tsx'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'className'> & {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** `code`: a short code, set wide and large. */
  readonly length?: 'line' | 'code'
  readonly inputRef?: React.Ref<HTMLInputElement>
}

/** One line of text with its label above it, always visible. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  length = 'line',
  inputRef,
  ...rest
}: Props) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        {...rest}
        ref={inputRef}
        id={id}
        className="input"
        data-length={length}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </div>
  )
}
