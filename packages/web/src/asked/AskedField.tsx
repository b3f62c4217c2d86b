import type { AskedItem } from '@unknot/clinical/outcomes/asked-item'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { NumberScale } from '../ui/NumberScale.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TickGroup } from '../ui/TickGroup.tsx'

/** What was answered to one item; `skipped` when left out in so many words; null before any touch. */
export type AskedValue = number | string | readonly string[] | 'skipped' | null

type Props = {
  readonly item: AskedItem
  readonly value: AskedValue
  readonly onChange: (value: AskedValue) => void
}

const painful = new Set(['nprs', 'own-stiffness', 'own-impact'])

/** Whether one tap is the whole answer, so that the next question may come by itself. */
export const isOneTap = (item: AskedItem): boolean => item.kind === 'scale' || item.kind === 'one'

/** One item of a measure, by its kind. Nothing is chosen beforehand; leaving it out is an answer of its own. */
export function AskedField({ item, value, onChange }: Props) {
  if (item.kind === 'scale') {
    return (
      <NumberScale
        label={item.text}
        value={typeof value === 'number' || value === 'skipped' ? value : null}
        onChange={onChange}
        ends={item.ends ?? ['', '']}
        tone={painful.has(item.instrumentId) ? 'pain' : 'plain'}
        canSkip
      />
    )
  }
  if (item.kind === 'several') {
    const none = item.options.find((option) => option.value === 'none')?.label
    return (
      <TickGroup
        label={item.text}
        value={Array.isArray(value) ? value : null}
        onChange={onChange}
        choices={item.options.filter((option) => option.value !== 'none').map(choiceOf)}
        {...(none === undefined ? {} : { none })}
      />
    )
  }
  return (
    <div className="flex flex-col gap-2">
      <Written item={item} value={value} onChange={onChange} />
      <Skip value={value} onChange={onChange} />
    </div>
  )
}

function Written({ item, value, onChange }: Props) {
  const text = value === null || value === 'skipped' ? '' : String(value)
  if (item.kind === 'one') {
    const choose = (chosen: string) =>
      onChange(item.options.find((option) => String(option.value) === chosen)?.value ?? null)
    return (
      <ChoiceGroup
        label={item.text}
        value={text === '' ? null : text}
        onChange={choose}
        choices={item.options.map(choiceOf)}
      />
    )
  }
  if (item.kind === 'number') {
    return (
      <TextField
        label={item.unit ? `${item.text} (${item.unit})` : item.text}
        inputMode="numeric"
        value={text}
        onChange={(typed) => onChange(typed.trim() === '' ? null : numberIn(typed, item))}
      />
    )
  }
  return (
    <TextArea label={item.text} value={text} onChange={(typed) => onChange(typed === '' ? null : typed)} />
  )
}

/** A number within what the item allows; anything else stays as it was typed until it is one. */
function numberIn(typed: string, { min, max }: AskedItem): number | string {
  const number = Number(typed.replace(',', '.'))
  const fits = Number.isFinite(number) && (min === null || number >= min) && (max === null || number <= max)
  return fits ? number : typed
}

function Skip({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const { t } = useTranslation('ui')
  const skipped = value === 'skipped'
  return (
    <div>
      <Button kind="plain" aria-pressed={skipped} onPress={() => onChange(skipped ? null : 'skipped')}>
        {t(skipped ? 'skipped' : 'skip')}
      </Button>
    </div>
  )
}

const choiceOf = ({ value, label }: AskedItem['options'][number]) => ({ value: String(value), label })
