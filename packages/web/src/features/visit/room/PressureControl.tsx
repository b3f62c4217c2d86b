import { useTranslation } from 'react-i18next'
import { usePressureWords } from '../../../asked/use-pressure-words.ts'
import { Button } from '../../../ui/Button.tsx'

type Props = {
  readonly pressure: number
  readonly limit: number
  readonly onPress: (pressure: number) => void
}

/** Pressure as the width of a stroke with its number; one step softer or firmer, never above today's limit. */
export function PressureControl({ pressure, limit, onPress }: Props) {
  const { t } = useTranslation('visit')
  const words = usePressureWords()
  return (
    <div className="grid grid-cols-[auto_auto_auto] items-center justify-start gap-x-4 gap-y-1">
      <Button
        size="room"
        aria-label={t('pressure-less')}
        isDisabled={pressure <= 1}
        onPress={() => onPress(pressure - 1)}
      >
        −
      </Button>
      <div className="room-pressure" role="status">
        <span
          className="room-stroke"
          style={{ height: `var(--pressure-${Math.max(1, Math.min(5, pressure))})` }}
          aria-hidden="true"
        />
        <span className="text-title">{words(pressure)}</span>
      </div>
      <Button
        size="room"
        aria-label={t('pressure-more')}
        isDisabled={pressure >= Math.min(5, limit)}
        onPress={() => onPress(pressure + 1)}
      >
        +
      </Button>
      {limit < 5 && pressure >= limit ? (
        <span className="col-span-3 text-caution">{t('pressure-limit', { level: limit })}</span>
      ) : null}
    </div>
  )
}
