import { useId, type ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { FieldNotes } from './FieldNotes.tsx'

export type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly detail?: string
  /** Set apart by a dashed edge: "none of these", "I don't know". */
  readonly apart?: boolean
}

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly choices: readonly Choice<Value>[]
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** `row` for two or three short words side by side. */
  readonly flow?: 'grid' | 'row'
  /** Where a heading beside it says the same. */
  readonly hideLabel?: boolean
}

/** One of a few. Nothing is chosen beforehand. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { label, value, onChange, choices, hint, error, flow = 'grid', hideLabel } = props
  const id = useId()
  return (
    <div className="field">
      <div className={hideLabel ? 'unseen' : 'field-label'} id={id}>
        {label}
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(chosen) => onChange(chosen as Value)}
        className="choices"
        data-flow={flow}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className="choice"
            data-apart={choice.apart || undefined}
          >
            <span className="choice-mark" data-kind="one" aria-hidden="true" />
            <ChoiceWords label={choice.label} detail={choice.detail} />
          </Radio>
        ))}
      </RadioGroup>
    </div>
  )
}

/** A choice's words, with a quieter line under them where there is more to say. */
export function ChoiceWords({ label, detail }: { label: string; detail?: string | undefined }) {
  return (
    <span>
      {label}
      {detail ? <span className="block text-small text-quiet">{detail}</span> : null}
    </span>
  )
}
