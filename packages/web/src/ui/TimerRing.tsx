import { useTranslation } from 'react-i18next'
import { clockWords } from './clock-words.ts'

type Props = {
  /** Seconds still to go; below zero when it has run over. */
  readonly left: number
  readonly of: number
  /** What is being timed, for screen readers. */
  readonly label: string
  readonly size?: number
}

/** Time left as a slow ring that empties, the figure inside. It makes no sound and nothing blinks. */
export function TimerRing({ left, of, label, size = 160 }: Props) {
  const { t } = useTranslation('ui')
  const radius = 44
  const around = 2 * Math.PI * radius
  const share = of > 0 ? Math.min(1, Math.max(0, left / of)) : 0
  return (
    <div
      className="relative grid place-items-center"
      style={{ width: size, height: size }}
      role="timer"
      aria-label={label}
    >
      <svg viewBox="0 0 100 100" className="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} fill="none" stroke="var(--line)" strokeWidth="6" />
        <circle
          cx="50"
          cy="50"
          r={radius}
          fill="none"
          stroke={left < 0 ? 'var(--caution)' : 'var(--accent)'}
          strokeWidth="6"
          strokeLinecap="butt"
          strokeDasharray={`${around * (left < 0 ? 1 : share)} ${around}`}
        />
      </svg>
      <div className="text-center">
        <div className="text-display font-bold">{clockWords(left)}</div>
        <div className="text-small text-quiet">{left < 0 ? t('timer-over') : t('timer-left')}</div>
      </div>
    </div>
  )
}
