import type { VisitToday } from '@unknot/contract/today'
import { Suspense, lazy } from 'react'
import type { Slots } from './slots.ts'

/** What is being decided about a session. */
export type VisitDialog =
  | { readonly kind: 'plan'; readonly day: string }
  | { readonly kind: 'move'; readonly visit: VisitToday }
  | { readonly kind: 'cancel'; readonly visit: VisitToday }

// The arithmetic of wall clocks and time zones comes with them; the first screen does not wait for it.
const PlanVisit = lazy(async () => ({ default: (await import('./PlanVisit.tsx')).PlanVisit }))
const MoveVisit = lazy(async () => ({ default: (await import('./MoveVisit.tsx')).MoveVisit }))
const CancelVisit = lazy(async () => ({ default: (await import('./CancelVisit.tsx')).CancelVisit }))

type Props = {
  readonly dialog: VisitDialog | null
  readonly slots: Slots
  readonly onDialog: (dialog: VisitDialog | null) => void
}

/** The dialog that is open, if one is. */
export function VisitDialogs({ dialog, slots, onDialog }: Props) {
  const onClose = () => onDialog(null)
  return (
    <Suspense>
      {dialog?.kind === 'plan' ? (
        <PlanVisit day={dialog.day} PickClient={slots.PickClient} onClose={onClose} />
      ) : dialog?.kind === 'move' ? (
        <MoveVisit
          visit={dialog.visit}
          onCallOff={() => onDialog({ kind: 'cancel', visit: dialog.visit })}
          onClose={onClose}
        />
      ) : dialog?.kind === 'cancel' ? (
        <CancelVisit visit={dialog.visit} onClose={onClose} />
      ) : null}
    </Suspense>
  )
}
