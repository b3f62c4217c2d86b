import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useDraft } from '../../../offline/drafts.ts'
import { forget } from '../../../offline/known.ts'
import { Steps } from '../../../ui/Steps.tsx'
import type { Run } from '../run.ts'
import { placeOfVisit } from '../use-visit-context.ts'
import type { VisitContext } from '../visit-context.ts'
import { VisitHead } from '../VisitHead.tsx'
import { parseAfter, type AfterState } from './after-state.ts'
import { Aftercare } from './Aftercare.tsx'
import { NextSession } from './NextSession.tsx'
import { NoteStep } from './NoteStep.tsx'
import { RatingsAfter } from './RatingsAfter.tsx'
import { SignedVisit } from './SignedVisit.tsx'

type Props = {
  readonly context: VisitContext
  readonly run: Run
  readonly onFinished: () => void
}

const steps = ['ratings', 'note', 'aftercare', 'next'] as const

/** After the hands: how it is now, the note and its name, what to do at home, when next. One short sequence. */
export function AfterVisit({ context, run, onFinished }: Props) {
  const { t } = useTranslation('visit')
  const { visit } = context
  // A draft begins once; what the server says later is compared when it is sent.
  const [start] = useState<AfterState>(() => ({
    step: visit.note?.status === 'signed' ? 'done' : 'ratings',
    pain: null,
    stiffness: null,
    noteId: visit.note?.noteId ?? uuidV7(),
    noteVersion: visit.note?.version ?? 0,
    saved: visit.note?.sections ?? null,
    sections: visit.note?.sections ?? null,
  }))
  const draft = useDraft<AfterState>(`after/${visit.visitId}`, start, parseAfter)
  const latest = useRef(draft.value)
  latest.current = draft.value
  // What is answered while something is on its way must not be undone when that comes back.
  const change = (part: Partial<AfterState>) => {
    latest.current = { ...latest.current, ...part }
    draft.change(latest.current)
  }
  if (!draft.ready) return <p className="page text-quiet">{t('opening')}</p>
  const after = latest.current
  if (after.step === 'done') return <SignedVisit context={context} />
  const to = (step: AfterState['step']) => change({ step })
  const finish = () => {
    void forget(placeOfVisit(visit.visitId)).catch(() => {})
    change({ step: 'done' })
    void draft.done()
    onFinished()
  }
  const now = steps.findIndex((step) => step === after.step)
  return (
    <div className="page">
      <VisitHead visit={visit} episode={context.episode} />
      <Steps now={now + 1} of={steps.length} name={t(`step-${steps[now] ?? 'ratings'}`)} />
      <div className="mt-6 flex flex-col gap-8 pb-28">
        {after.step === 'ratings' ? (
          <RatingsAfter
            context={context}
            pain={after.pain}
            stiffness={after.stiffness}
            onChange={change}
            onDone={() => to('note')}
          />
        ) : after.step === 'note' ? (
          <NoteStep
            context={context}
            run={run}
            after={after}
            onChange={change}
            onBack={() => to('ratings')}
          />
        ) : after.step === 'aftercare' ? (
          <Aftercare context={context} onDone={() => to('next')} />
        ) : (
          <NextSession context={context} onDone={finish} />
        )}
      </div>
    </div>
  )
}
