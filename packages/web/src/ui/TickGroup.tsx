import { useId, type ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { ChoiceWords, type Choice } from './ChoiceGroup.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import { toggleTick } from './ticks.ts'

type Props = {
  readonly label: string
  /** Null: not answered. `['none']`: answered, none of them. */
  readonly value: readonly string[] | null
  readonly onChange: (value: readonly string[] | null) => void
  readonly choices: readonly Choice<string>[]
  /** The words of the tick for none of them; left out where none is not an answer. */
  readonly none?: string
  /** The words of the tick for not knowing. */
  readonly unknown?: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

/** Several of a list, with "none of these" as an answer of its own: no tick is no answer. */
export function TickGroup({ label, value, onChange, choices, none, unknown, hint, error }: Props) {
  const id = useId()
  const all: readonly Choice<string>[] = [
    ...choices,
    ...(none ? [{ value: 'none', label: none, apart: true }] : []),
    ...(unknown ? [{ value: 'unknown', label: unknown, apart: true }] : []),
  ]
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <div className="field-label" id={id}>
        {label}
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="choices">
        {all.map((choice) => (
          <Checkbox
            key={choice.value}
            className="choice"
            data-apart={choice.apart || undefined}
            isSelected={value?.includes(choice.value) ?? false}
            onChange={() => onChange(toggleTick(value, choice.value))}
          >
            <TickMark />
            <ChoiceWords label={choice.label} detail={choice.detail} />
          </Checkbox>
        ))}
      </div>
    </div>
  )
}

export function TickMark() {
  return (
    <span className="choice-mark" data-kind="several" aria-hidden="true">
      <svg className="choice-tick" viewBox="0 0 24 24" fill="none" strokeWidth={3.5} strokeLinecap="round">
        <path d="m5 12.5 4.7 4.5L19 7" />
      </svg>
    </span>
  )
}
