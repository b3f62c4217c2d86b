import type { ReactNode } from 'react'

type ChipGroupProps = { readonly label: string; readonly children: ReactNode }

/** A row of things to press under one heading. */
export function ChipGroup({ label, children }: ChipGroupProps) {
  return (
    <fieldset className="field">
      <legend className="bodymap-legend">{label}</legend>
      <div className="bodymap-chips">{children}</div>
    </fieldset>
  )
}

type ChipProps = {
  readonly on?: boolean
  readonly label?: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Something to press; with `on` it says whether it is switched on. */
export function Chip({ on, label, onPress, children }: ChipProps) {
  return (
    <button type="button" className="bodymap-chip" aria-pressed={on} aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}
