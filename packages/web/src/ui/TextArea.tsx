import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react'
import { FieldNotes, describedBy } from './FieldNotes.tsx'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'className'> & {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Shown under the field: "Saved 10:42". */
  readonly status?: ReactNode
}

/** Several lines; grows with the words. Saving while typing is the business of the screen (`useSavedDraft`). */
export function TextArea({ label, value, onChange, hint, error, status, ...rest }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea
        rows={3}
        {...rest}
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
      {status}
    </div>
  )
}
