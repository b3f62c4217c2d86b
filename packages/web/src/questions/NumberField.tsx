import type { ShownQuestion } from '@unknot/clinical/screening/questions-shown'
import type { AnswerValue } from '@unknot/clinical/screening/screen-input'
import { useId, useState } from 'react'
import type { FieldSay } from './say.ts'

type Props = {
  readonly label: string
  readonly question: Pick<ShownQuestion, 'unit' | 'min' | 'max' | 'allowUnknown'>
  readonly value: AnswerValue | null
  readonly onChange: (value: AnswerValue | null) => void
  readonly say: FieldSay
}

/** A number with its unit; "I don't know" is an answer of its own. */
export function NumberField({ label, question, value, onChange, say }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '')
  const type = (text: string) => {
    setTyped(text)
    const number = Number(text.replace(',', '.'))
    onChange(text.trim() === '' || Number.isNaN(number) ? null : number)
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="flex items-center gap-3">
        <input
          id={id}
          className="input max-w-40"
          inputMode="decimal"
          value={value === 'unknown' ? '' : typed}
          min={question.min ?? undefined}
          max={question.max ?? undefined}
          onChange={(event) => type(event.target.value)}
        />
        {question.unit ? <span>{question.unit}</span> : null}
      </div>
      {question.allowUnknown ? (
        <label className="choice" data-apart>
          <input
            type="checkbox"
            className="unseen"
            checked={value === 'unknown'}
            onChange={(event) => onChange(event.target.checked ? 'unknown' : null)}
          />
          <span className="choice-mark" data-kind="one" aria-hidden="true" />
          <span>{say('unknown')}</span>
        </label>
      ) : null}
    </div>
  )
}
