import { useId, type ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { FieldNotes } from './FieldNotes.tsx'

export const ratings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A rating 0–10; `skipped` when the person chose not to answer; null before any touch. */
export type ScaleValue = number | 'skipped' | null

type Props = {
  readonly label: string
  readonly value: ScaleValue
  readonly onChange: (value: ScaleValue) => void
  /** What 0 and 10 mean, in words. */
  readonly ends: readonly [low: string, high: string]
  /** `pain` shows the pain colours under the numbers; `plain` is for everything else. */
  readonly tone?: 'pain' | 'plain'
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Whether the person may leave it out in so many words. */
  readonly canSkip?: boolean
}

/** 0–10 in a row of buttons. Nothing is chosen beforehand. Arrow keys move along it. */
export function NumberScale({ label, value, onChange, ends, tone = 'plain', hint, error, canSkip }: Props) {
  const { t } = useTranslation('ui')
  const id = useId()
  return (
    <div className="field">
      <div className="field-label" id={id}>
        {label}
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={`${id}-ends`}
        value={typeof value === 'number' ? String(value) : null}
        onChange={(chosen) => onChange(Number(chosen))}
        className="scale"
        data-tone={tone}
      >
        {ratings.map((rating) => (
          <Radio key={rating} value={String(rating)} className="scale-step">
            {rating}
          </Radio>
        ))}
      </RadioGroup>
      <div className="scale-ends" id={`${id}-ends`}>
        <span>0 {ends[0]}</span>
        <span>10 {ends[1]}</span>
      </div>
      {canSkip ? (
        <div>
          <Button
            kind="plain"
            onPress={() => onChange(value === 'skipped' ? null : 'skipped')}
            aria-pressed={value === 'skipped'}
          >
            {value === 'skipped' ? t('skipped') : t('skip')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
