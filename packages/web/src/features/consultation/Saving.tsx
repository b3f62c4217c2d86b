import type { SaverState } from '../../consultation/parts-saver.ts'
import { SaveState } from '../../ui/SaveState.tsx'

/** Where the consultation stands: on the server, or on this device only. */
export const Saving = ({ saved }: { readonly saved: SaverState['saved'] }) => (
  <SaveState saved={saved.kind === 'waiting' ? { ...saved, count: 1 } : saved} />
)
