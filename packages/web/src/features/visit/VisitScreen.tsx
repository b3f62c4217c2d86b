import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../offline/drafts.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AfterVisit } from './after/AfterVisit.tsx'
import { NotHeld } from './NotHeld.tsx'
import { Prepare } from './Prepare.tsx'
import { Room } from './room/Room.tsx'
import { parseRun, type Run } from './run.ts'
import { runFromVisit } from './run-from-visit.ts'
import { SignedVisit } from './after/SignedVisit.tsx'
import type { Slots } from './slots.ts'
import { useVisitContext } from './use-visit-context.ts'
import type { VisitContext } from './visit-context.ts'

/** A session from its check-in to its signed note: whatever comes next is what is shown. */
export function VisitScreen(slots: Slots) {
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const refusalWords = useRefusalWords('visit')
  const found = useVisitContext(visitId)
  if (found.kind === 'waiting') return <Waiting />
  if (found.kind === 'trouble')
    return <ReadTrouble onRetry={found.retry} refused={found.refusal && refusalWords(found.refusal)} />
  return <Stages key={visitId} context={found.context} slots={slots} />
}

function Stages({ context, slots }: { context: VisitContext; slots: Slots }) {
  const { t } = useTranslation('visit')
  const { visit } = context
  const draft = useDraft<Run | null>(`run/${visit.visitId}`, null, parseRun)
  useEffect(() => {
    document.title = `${visit.clientName} · Unknot`
  }, [visit.clientName])
  if (!draft.ready) return <p className="page text-quiet">{t('opening')}</p>
  if (visit.status === 'cancelled' || visit.status === 'missed') return <NotHeld visit={visit} />
  // A note that was signed here a moment ago still has its aftercare and its next session before it.
  if (visit.note?.status === 'signed' && draft.value === null) return <SignedVisit context={context} />
  const run = draft.value ?? runFromVisit(context)
  if (run === null) return <Prepare context={context} slots={slots} onStarted={draft.change} />
  if (run.ended === null && visit.status !== 'ended')
    return <Room context={context} run={run} onRun={draft.change} />
  return <AfterVisit context={context} run={run} onFinished={() => void draft.done()} />
}
