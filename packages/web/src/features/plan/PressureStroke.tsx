import { useTranslation } from 'react-i18next'

/** How firm, 1 to 5, as the width of a stroke with its number beside it. */
export function PressureStroke({ level }: { readonly level: number }) {
  const { t } = useTranslation('plan')
  const width = `var(--pressure-${Math.min(5, Math.max(1, Math.round(level)))})`
  return (
    <span className="flex items-center gap-2">
      <svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true" className="shrink-0 text-accent">
        <line
          x1="10"
          x2="30"
          y1="10"
          y2="10"
          stroke="currentColor"
          strokeLinecap="round"
          style={{ strokeWidth: width }}
        />
      </svg>
      <span>{t('pressure-level', { level })}</span>
    </span>
  )
}
