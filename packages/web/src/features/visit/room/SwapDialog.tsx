import { isRegionId, regionById } from '@unknot/clinical/bodymap/regions'
import { techniques } from '@unknot/clinical/knowledge/techniques'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import type { Run, RunSegment } from '../run.ts'
import { useNames } from '../use-names.ts'
import { pressureLimit, usualPressure } from './pressure-limit.ts'

type Props = {
  readonly run: Run
  readonly segment: RunSegment
  readonly onClose: () => void
  readonly onSwap: (techniqueId: string, pressure: number) => void
}

/** Techniques that suit this place and that today's limits allow. */
export function SwapDialog({ run, segment, onClose, onSwap }: Props) {
  const { t } = useTranslation('visit')
  const names = useNames()
  const groups = new Set(segment.regionIds.filter(isRegionId).map((id) => regionById(id).techniqueGroup))
  const allowed = techniques
    .filter(
      ({ id, kind, skillLevel }) =>
        kind === 'technique' && skillLevel !== 'client' && id !== segment.techniqueId,
    )
    .filter(({ regionsSuited }) => groups.size === 0 || regionsSuited.some((group) => groups.has(group)))
    .flatMap(({ id }) => {
      const limit = pressureLimit(run, { techniqueId: id, regionIds: segment.regionIds })
      return limit === null ? [] : [{ id, pressure: usualPressure(id, Math.min(limit, segment.pressure)) }]
    })
    .toSorted((one, other) => names.technique(one.id).localeCompare(names.technique(other.id)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('swap-title')}
      actions={
        <Button size="room" onPress={onClose}>
          {t('leave-as-is')}
        </Button>
      }
    >
      <p className="text-quiet">{t('swap-lead', { places: names.places(segment.regionIds) })}</p>
      <ul className="flex flex-col gap-3">
        {allowed.map(({ id, pressure }) => (
          <li key={id}>
            <Button size="room" className="w-full" onPress={() => onSwap(id, pressure)}>
              {names.technique(id)}
            </Button>
          </li>
        ))}
      </ul>
      {allowed.length === 0 ? <p>{t('swap-none')}</p> : null}
    </Dialog>
  )
}
