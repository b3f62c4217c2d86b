import { ScreeningFlow } from '../features/screening/ScreeningFlow.tsx'
import { VisitScreen } from '../features/visit/VisitScreen.tsx'

/** A session, with the screening that stands before it. */
export function VisitRoom() {
  return <VisitScreen screening={(props) => <ScreeningFlow {...props} />} />
}
