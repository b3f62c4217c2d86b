import type { ShownQuestion } from '@unknot/clinical/screening/questions-shown'
import type { AnswerValue } from '@unknot/clinical/screening/screen-input'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShownField } from '../../asked/ShownField.tsx'
import { usePressureWords } from '../../asked/use-pressure-words.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  readonly question: ShownQuestion
  readonly value: AnswerValue | null
  readonly onChange: (value: AnswerValue | null) => void
}

/** A question; one that has an answer on record asks first whether that still holds. */
export function Question({ question, value, onChange }: Props) {
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const pressure = usePressureWords()
  const [opened, setOpened] = useState(false)
  const { prefill } = question
  if (prefill === null || opened || (value !== null && !isSame(value, prefill)))
    return <ShownField question={question} value={value} onChange={onChange} />
  return (
    <div className="field">
      <div className="field-label">{question.text[language]}</div>
      <p>
        <span className="text-quiet">{t('last-time')} </span>
        <b>{inWords(prefill)}</b>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          kind={value === null ? 'quiet' : 'primary'}
          aria-pressed={value !== null}
          onPress={() => onChange(value === null ? prefill : null)}
        >
          {t('still-so')}
        </Button>
        <Button
          kind="plain"
          onPress={() => {
            setOpened(true)
            onChange(null)
          }}
        >
          {t('changed')}
        </Button>
      </div>
    </div>
  )

  function inWords(answer: AnswerValue): string {
    if (typeof answer === 'number')
      return question.type === 'scale-1-5'
        ? pressure(answer)
        : `${answer}${question.unit ? ` ${question.unit}` : ''}`
    const list = typeof answer === 'string' ? [answer] : answer
    if (list.length === 0) return t('nothing-on-record')
    return list
      .map((one) => question.options.find((option) => option.value === one)?.label[language] ?? one)
      .join('; ')
  }
}

const isSame = (one: AnswerValue, other: AnswerValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
