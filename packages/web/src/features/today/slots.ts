import type { ClientRow } from '@unknot/contract/clients'
import type { VisitToday } from '@unknot/contract/today'
import type { ComponentType } from 'react'

/** Parts of other features that the day shows; the app puts them in. */
export type Slots = {
  /** The way to find one client. */
  readonly PickClient: ComponentType<{
    readonly chosen: ClientRow | null
    readonly onChoose: (client: ClientRow | null) => void
  }>
  /** The way to make the check-in link of a planned session. */
  readonly CheckIn: ComponentType<{ readonly visit: VisitToday }>
}
