import { useId, useState } from 'react'

type Props = {
  readonly label: string
  readonly unit: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  readonly min: number
  readonly max: number
  /** Whether half hours and the like are numbers here too. */
  readonly decimals?: boolean
  /** Said when what stands there cannot be. */
  readonly wrong: string
}

/** A number with its unit. Nothing typed is no answer; what cannot be is said at once and not kept. */
export function CountField({ label, unit, value, onChange, min, max, decimals = false, wrong }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const number = numberIn(typed, min, max, decimals)
  const isWrong = typed.trim() !== '' && number === undefined
  const type = (text: string) => {
    setTyped(text)
    onChange(numberIn(text, min, max, decimals))
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {isWrong ? (
        <p className="field-error" id={`${id}-wrong`}>
          {wrong}
        </p>
      ) : null}
      <div className="flex items-center gap-3">
        <input
          id={id}
          className="input max-w-32"
          inputMode={decimals ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
        />
        <span>{unit}</span>
      </div>
    </div>
  )
}

function numberIn(typed: string, min: number, max: number, decimals: boolean): number | undefined {
  const text = typed.trim().replace(',', '.')
  if (!(decimals ? /^\d+(\.\d+)?$/ : /^\d+$/).test(text)) return undefined
  const number = Number(text)
  return number >= min && number <= max ? number : undefined
}
