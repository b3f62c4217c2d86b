import { useTranslation } from 'react-i18next'
import { usePressureWords } from '../../../asked/use-pressure-words.ts'
import { Button } from '../../../ui/Button.tsx'
import type { RunSegment } from '../run.ts'
import { useNames } from '../use-names.ts'

type Props = {
  readonly next: RunSegment | null
  readonly left: number
  readonly isRunning: boolean
  readonly onBegin: () => void
  readonly onFinish: () => void
  readonly onLeaveOut: () => void
  readonly onAdd: () => void
  readonly onEnd: () => void
}

/** What comes next, and the one button that goes on. */
export function NextPart({ next, left, isRunning, onBegin, onFinish, onLeaveOut, onAdd, onEnd }: Props) {
  const { t } = useTranslation('visit')
  const names = useNames()
  const pressure = usePressureWords()
  return (
    <>
      <div>
        <h2 className="text-body! text-quiet">{t('next-part', { count: left })}</h2>
        {next ? (
          <>
            <p className="text-lead font-bold">{names.technique(next.techniqueId)}</p>
            {next.regionIds.length > 0 ? <p>{names.places(next.regionIds)}</p> : null}
            <p className="text-quiet">
              {t('minutes', { count: next.targetMinutes })} ·{' '}
              {t('pressure', { level: pressure(next.pressure) })}
            </p>
          </>
        ) : (
          <p className="text-lead">{isRunning ? t('last-part') : t('nothing-next')}</p>
        )}
      </div>
      <div className="flex flex-col gap-3">
        {next ? (
          <Button size="room" kind="primary" onPress={onBegin}>
            {t(isRunning ? 'go-to-next' : 'begin-part')}
          </Button>
        ) : isRunning ? (
          <Button size="room" kind="primary" onPress={onFinish}>
            {t('finish-part')}
          </Button>
        ) : (
          <Button size="room" kind="primary" onPress={onEnd}>
            {t('end-now')}
          </Button>
        )}
        <div className="room-next-more">
          {next ? (
            <Button size="room" onPress={onLeaveOut}>
              {t('leave-out-next')}
            </Button>
          ) : null}
          <Button size="room" onPress={onAdd}>
            {t('add-part')}
          </Button>
        </div>
      </div>
    </>
  )
}
