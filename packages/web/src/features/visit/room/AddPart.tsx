import type { RegionId } from '@unknot/clinical/bodymap/regions'
import { technique, techniques } from '@unknot/clinical/knowledge/techniques'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { usePressureWords } from '../../../asked/use-pressure-words.ts'
import { BodyMap } from '../../../bodymap/BodyMap.tsx'
import { useBodyMapSpeech } from '../../../bodymap/use-bodymap-speech.ts'
import { forbiddenRegions } from '../../../limits/forbidden-regions.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { plannedSegment, type Run, type RunSegment } from '../run.ts'
import { useNames } from '../use-names.ts'
import { pressureLimit } from './pressure-limit.ts'

type Props = {
  readonly run: Run
  readonly onClose: () => void
  readonly onAdd: (segment: RunSegment) => void
}

const lengths = ['3', '5', '10', '15', '20'] as const
const levels = ['1', '2', '3', '4', '5'] as const

/** A part that the plan did not hold: where, with what, how firm, how long. Today's limits hold here too. */
export function AddPart({ run, onClose, onAdd }: Props) {
  const { t } = useTranslation('visit')
  const names = useNames()
  const speech = useBodyMapSpeech()
  const words = usePressureWords()
  const [regionIds, setRegions] = useState<readonly RegionId[]>([])
  const [techniqueId, setTechnique] = useState('')
  const [level, setLevel] = useState<(typeof levels)[number] | null>(null)
  const [minutes, setMinutes] = useState<(typeof lengths)[number] | null>(null)
  const forbidden = useMemo(
    () => (run.result ? forbiddenRegions(run.result, names.language) : []),
    [run.result, names.language],
  )
  const limit = techniqueId === '' ? 5 : pressureLimit(run, { techniqueId, regionIds })
  const pressure = level === null ? null : Number(level)
  const placeless = technique(techniqueId)?.regionsSuited.length === 0
  const isFilled =
    techniqueId !== '' &&
    (regionIds.length > 0 || placeless) &&
    pressure !== null &&
    minutes !== null &&
    limit !== null &&
    pressure <= limit
  const add = () => {
    if (pressure === null || minutes === null) return
    const planned = { plannedPressure: null, plannedMinutes: null }
    onAdd(
      plannedSegment(uuidV7(), { ...planned, techniqueId, regionIds, pressure, minutes: Number(minutes) }),
    )
  }
  const options = techniques
    .filter(({ kind, skillLevel }) => kind === 'technique' && skillLevel !== 'client')
    .map(({ id }) => ({ value: id, label: names.technique(id) }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('add-title')}
      actions={
        <>
          <Button size="room" kind="primary" isDisabled={!isFilled} onPress={add}>
            {t('add-do')}
          </Button>
          <Button size="room" onPress={onClose}>
            {t('leave-as-is')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('add-technique')}
        value={techniqueId}
        onChange={setTechnique}
        placeholder={t('choose')}
        options={options}
        error={limit === null ? t('not-allowed-here') : undefined}
      />
      <BodyMap
        mode="choose"
        chosen={regionIds}
        onChoose={setRegions}
        forbidden={forbidden}
        body="neutral"
        startView="back"
        speech={speech}
      />
      <ChoiceGroup
        label={t('add-pressure')}
        flow="row"
        value={level}
        onChange={setLevel}
        choices={levels
          .filter((one) => Number(one) <= (limit ?? 5))
          .map((one) => ({ value: one, label: words(Number(one)) }))}
      />
      <ChoiceGroup
        label={t('add-minutes')}
        flow="row"
        value={minutes}
        onChange={setMinutes}
        choices={lengths.map((one) => ({ value: one, label: t('minutes', { count: Number(one) }) }))}
      />
    </Dialog>
  )
}
