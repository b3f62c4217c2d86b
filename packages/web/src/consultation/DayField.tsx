import { useId, useState } from 'react'
import { dayToTyped, partOrder, typedToDay, type DatePart } from '../ui/dates.ts'
import { useForm } from './form.ts'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
  /** `past`: a day that has come; `coming`: one that has not. */
  readonly when: 'past' | 'coming'
}

/** A date typed in its parts. A day that cannot be, or lies on the wrong side of today, is said and not kept. */
export function DayField({ label, hint, value, onChange, when }: Props) {
  const { say, locale, today } = useForm()
  const id = useId()
  const [typed, setTyped] = useState(() => dayToTyped(value ?? null))
  const wrong = wrongIn(typed)
  function wrongIn(parts: typeof typed) {
    const day = typedToDay(parts)
    if (day === null) return null
    if (day === 'impossible') return 'date-impossible' as const
    if (when === 'past' && day > today) return 'date-not-yet' as const
    return when === 'coming' && day < today ? ('date-gone' as const) : null
  }
  const change = (part: DatePart, text: string) => {
    const next = { ...typed, [part]: text }
    setTyped(next)
    const day = typedToDay(next)
    onChange(day === null || day === 'impossible' || wrongIn(next) !== null ? undefined : day)
  }
  return (
    <fieldset className="field" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend className="field-label mb-1.5">{label}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {wrong ? (
        <p className="field-error" id={`${id}-wrong`} role="status">
          {say(wrong)}
        </p>
      ) : null}
      <div className="date-parts">
        {partOrder(locale).map((part) => (
          <label key={part} className="date-part" data-part={part}>
            {say(`date-${part}`)}
            <input
              className="input"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              value={typed[part]}
              onChange={(event) => change(part, event.target.value)}
              aria-invalid={wrong ? true : undefined}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
