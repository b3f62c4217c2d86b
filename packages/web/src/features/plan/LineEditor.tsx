import { isRegionId } from '@unknot/clinical/bodymap/regions'
import type { FigureBody } from '@unknot/clinical/knowledge/figures'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BodyMap } from '../../bodymap/BodyMap.tsx'
import type { Speech } from '../../bodymap/say.ts'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { LineProblems } from './LineProblems.tsx'
import type { DraftLine } from './plan-draft.ts'
import { viewOf } from './place-words.ts'
import type { Limits } from './check-lines.ts'
import { useNames } from './use-names.ts'

type Props = {
  readonly line: DraftLine
  readonly limits: Limits | null
  readonly body: FigureBody
  readonly speech: Speech
  readonly onDone: (line: DraftLine) => void
  readonly onLeave: () => void
}

const levels = ['1', '2', '3', '4', '5'] as const
const positions = ['prone', 'supine', 'semi-reclined', 'side-lying', 'seated'] as const

/** Changes a line: the technique, where, how firm, how long. Limits speak at once, at the line. */
export function LineEditor({ line, limits, body, speech, onDone, onLeave }: Props) {
  const { t } = useTranslation('plan')
  const names = useNames()
  const techniques = useKnowledge('techniques')
  const [next, setNext] = useState(line)
  const [minutes, setMinutes] = useState(String(line.minutes))
  const patch = (with_: Partial<DraftLine>) => setNext({ ...next, ...with_, changed: true })
  const problems = next.techniqueId === '' ? [] : (limits?.check([next]) ?? [])
  const isWhole = /^\d{1,3}$/.test(minutes.trim()) && Number(minutes) >= 1 && Number(minutes) <= 240
  const ready = isWhole && next.techniqueId !== ''
  return (
    <li className="plan-editor" aria-label={t('line-editor')}>
      <SelectField
        label={t('technique')}
        placeholder={t('technique-choose')}
        value={next.techniqueId}
        onChange={(techniqueId) => patch({ techniqueId })}
        options={(techniques ?? [])
          .filter(({ kind }) => kind === 'technique' || kind === 'adaptation')
          .map(({ id }) => ({ value: id, label: names.technique(id) }))
          .toSorted((one, other) => one.label.localeCompare(other.label, names.language))}
      />
      <div className="field">
        <p className="field-label">{t('where')}</p>
        <BodyMap
          mode="choose"
          body={body}
          startView={viewOf(next.regionIds)}
          chosen={next.regionIds.filter(isRegionId)}
          onChoose={(chosen) => patch({ regionIds: [...chosen] })}
          forbidden={limits?.forbidden ?? []}
          speech={speech}
        />
      </div>
      <ChoiceGroup
        label={t('pressure')}
        value={String(next.pressure)}
        onChange={(level) => patch({ pressure: Number(level) })}
        choices={levels.map((level) => ({ value: level, label: t(`pressure-${level}`) }))}
      />
      <TextField
        label={t('minutes-label')}
        inputMode="numeric"
        value={minutes}
        onChange={(typed) => {
          setMinutes(typed)
          if (/^\d{1,3}$/.test(typed.trim())) patch({ minutes: Number(typed) })
        }}
        error={isWhole ? undefined : t('minutes-wrong')}
      />
      <SelectField
        label={t('position')}
        placeholder={t('position-any')}
        value={next.position ?? ''}
        onChange={(id) => patch({ position: positions.find((one) => one === id) ?? null })}
        options={positions.map((value) => ({ value, label: t(`position-${value}`) }))}
      />
      <TextField label={t('note')} maxLength={400} value={next.note} onChange={(note) => patch({ note })} />
      {line.from && next.pressure > line.from.pressure.max ? (
        <p className="text-caution" role="status">
          {t('above-max', { level: line.from.pressure.max })}
        </p>
      ) : null}
      <LineProblems problems={problems} />
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" isDisabled={!ready} onPress={() => onDone(next)}>
          {t('line-done')}
        </Button>
        <Button onPress={onLeave}>{t('leave')}</Button>
      </div>
    </li>
  )
}
