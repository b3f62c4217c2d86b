import type { CSSProperties } from 'react'
import type { Paint } from './paint.ts'

/** Colour by pain, shade by minutes. */
export function regionStyle(paint: Paint | undefined): CSSProperties | undefined {
  if (paint?.kind === 'pain' && paint.pain !== null) return { fill: `var(--pain-${paint.pain})` }
  if (paint?.kind === 'worked') return { fillOpacity: 0.16 + 0.5 * paint.depth }
  return undefined
}
