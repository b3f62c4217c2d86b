import type { NoteSections } from '@unknot/contract/visits'
import type { ScaleValue } from '../../../ui/NumberScale.tsx'

/** What follows the session, as this device keeps it. */
export type AfterState = {
  readonly step: 'ratings' | 'note' | 'aftercare' | 'next' | 'done'
  readonly pain: ScaleValue
  readonly stiffness: ScaleValue
  readonly noteId: string
  /** The version the server has, or will have once the outbox is through; 0 before the first save. */
  readonly noteVersion: number
  /** The note as it was last sent. */
  readonly saved: NoteSections | null
  /** Null until somebody wrote in it: then it is what was recorded, in words. */
  readonly sections: NoteSections | null
}

export function parseAfter(value: unknown): AfterState | null {
  if (value === null || typeof value !== 'object' || !('step' in value) || !('noteId' in value)) return null
  // Written by this very feature, on this device, in this shape.
  return value as AfterState
}
