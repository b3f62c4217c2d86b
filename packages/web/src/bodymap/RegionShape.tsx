import { memo } from 'react'
import type { RegionId } from '@unknot/clinical/bodymap/regions'
import type { Paint } from './paint.ts'
import { regionStyle } from './region-style.ts'

type Props = {
  readonly id: RegionId
  readonly path: string
  readonly label: string
  readonly paint: Paint | undefined
  /** Pattern to hatch it with when it is off limits */
  readonly hatch: string | undefined
  readonly reachable: boolean
  /** Whether pressing it switches something on and off, and whether it is on */
  readonly pressed: boolean | undefined
}

/** One region of the picture: a button that says its name, its side and what is marked there. */
export const RegionShape = memo(function RegionShape(props: Props) {
  const { id, path, label, paint, hatch, reachable, pressed } = props
  return (
    <>
      <path
        d={path}
        role="button"
        tabIndex={reachable ? 0 : -1}
        aria-label={label}
        aria-pressed={pressed}
        data-region={id}
        data-paint={paint?.kind}
        className="bodymap-region"
        style={regionStyle(paint)}
      />
      {hatch ? <path d={path} className="bodymap-forbidden" fill={`url(#${hatch})`} aria-hidden /> : null}
    </>
  )
})
