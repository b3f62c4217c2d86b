import type { Condition } from '@unknot/clinical/knowledge/conditions'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { findConditions } from './find-conditions.ts'

type Props = {
  readonly chosenId: string | null
  readonly onChoose: (chosen: Condition | null, before: Condition | null) => void
}

const shownAtFirst = 7

/** What the episode is about, by its plain name, found as one types. Never a diagnosis of ours: who named it is asked. */
export function ConditionChoice({ chosenId, onChoose }: Props) {
  const { t } = useTranslation('episodes')
  const language = useLanguage()
  const conditions = useKnowledge('conditions')
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const chosen = conditions?.find((one) => one.id === chosenId) ?? null
  if (chosen && !open)
    return (
      <div className="field">
        <p className="field-label">{t('condition')}</p>
        <p className="flex flex-wrap items-center justify-between gap-3">
          <span>
            <span className="text-lead">{chosen.plainName[language]}</span>
            <span className="block text-small text-quiet">{chosen.name}</span>
          </span>
          <span className="flex flex-wrap gap-x-5">
            <Button kind="plain" onPress={() => setOpen(true)}>
              {t('condition-other')}
            </Button>
            <Button kind="plain" onPress={() => onChoose(null, chosen)}>
              {t('condition-none')}
            </Button>
          </span>
        </p>
      </div>
    )
  const found = findConditions(conditions ?? [], typed, language)
  const shown = typed.trim() === '' ? [] : found.slice(0, shownAtFirst)
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t('condition')}
        hint={t('condition-hint')}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      {typed.trim() !== '' && found.length === 0 ? <p role="status">{t('condition-unknown')}</p> : null}
      <ul className="rows empty:hidden">
        {shown.map((condition) => (
          <li key={condition.id}>
            <button
              type="button"
              className="min-h-12 w-full py-2 text-start hover:bg-sunk"
              onClick={() => {
                onChoose(condition, chosen)
                setOpen(false)
                setTyped('')
              }}
            >
              {condition.plainName[language]}
              <span className="block text-small text-quiet">{condition.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < found.length && shown.length > 0 ? (
        <p className="text-small text-quiet">{t('condition-more', { count: found.length - shown.length })}</p>
      ) : null}
    </div>
  )
}
