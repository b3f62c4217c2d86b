import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldNotes, describedBy } from './FieldNotes.tsx'
import { place } from './language.ts'
import { dayToTyped, partOrder, typedToDay, type DatePart } from './dates.ts'

type Props = {
  readonly label: string
  /** A clinical date, `2026-11-20`, or null. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** `birthday` lets the browser fill it in where it knows it. */
  readonly autoComplete?: 'birthday'
  /** Told whether something is typed that is no date yet, so that a form does not send it as no date at all. */
  readonly onUnfinished?: (unfinished: boolean) => void
}

/** A date typed in its parts, each named, in the order of the place. A birthday needs no calendar. */
export function DateField({ label, value, onChange, hint, error, autoComplete, onUnfinished }: Props) {
  const { t, i18n } = useTranslation('ui')
  const id = useId()
  const [typed, setTyped] = useState(() => dayToTyped(value))
  const day = typedToDay(typed)
  const wrong = error ?? (day === 'impossible' ? t('date-impossible') : undefined)

  const change = (part: DatePart, text: string) => {
    const next = { ...typed, [part]: text }
    setTyped(next)
    const made = typedToDay(next)
    onUnfinished?.(
      made === 'impossible' || (made === null && Object.values(next).some((part) => part.trim() !== '')),
    )
    onChange(made === 'impossible' ? null : made)
  }

  const order = partOrder(place(i18n.language))
  return (
    <fieldset className="field" aria-describedby={describedBy(id, hint, wrong)}>
      <legend className="field-label mb-1.5">{label}</legend>
      <FieldNotes id={id} hint={hint} error={wrong} />
      <div className="date-parts">
        {order.map((part) => (
          <label key={part} className="date-part" data-part={part}>
            {t(`date-${part}`)}
            <input
              className="input"
              inputMode="numeric"
              autoComplete={autoComplete ? `bday-${part}` : 'off'}
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
