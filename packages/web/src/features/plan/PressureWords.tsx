import type { TFunction } from 'i18next'

const words = ['pressure-1', 'pressure-2', 'pressure-3', 'pressure-4', 'pressure-5'] as const

/** How firm, for a client: the stroke, the number and a plain word. */
export function PressureWords({ level, t }: { readonly level: number; readonly t: TFunction<'plan'> }) {
  const key = words[Math.min(5, Math.max(1, Math.round(level))) - 1] ?? 'pressure-1'
  return (
    <p className="flex items-center gap-2">
      <svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true" className="shrink-0 text-accent">
        <line
          x1="10"
          x2="30"
          y1="10"
          y2="10"
          stroke="currentColor"
          strokeLinecap="round"
          style={{ strokeWidth: `var(--${key})` }}
        />
      </svg>
      {t(key)}
    </p>
  )
}
