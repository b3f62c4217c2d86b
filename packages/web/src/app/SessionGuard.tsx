import { may } from '@unknot/contract/wire/permissions'
import { Navigate, useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { sendFor } from '../offline/outbox.ts'
import { refusalOf } from '../offline/reads.ts'
import { SessionContext, type Me, type MyPractice, type Session } from '../offline/session.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { CannotReach } from './CannotReach.tsx'
import { useMe } from './use-me.ts'

const stored = 'unknot-practice'
const signedInBefore = 'unknot-signed-in-before'

/** Whether somebody has signed in on this device before: then the first screen is the way in, not what this is. */
const knownHere = (): boolean => localStorage.getItem(signedInBefore) !== null

/** Lets in who is signed in and works in a practice; shows the others the way. */
export function SessionGuard({ children }: { children: ReactNode }) {
  const { data: me, error, isPending, refetch } = useMe()
  const here = useLocation({ select: (location) => location.pathname })
  const userId = me?.userId ?? null
  useEffect(() => {
    if (userId === null) return
    sendFor(userId)
    localStorage.setItem(signedInBefore, 'yes')
  }, [userId])
  if (isPending) return <Waiting />
  if (me) return <InPractice me={me}>{children}</InPractice>
  if (refusalOf(error)?.code === 'signed-out') {
    // Already on the way out: the way back must not become the door itself.
    if (here === '/sign-in' || here === '/start') return <Waiting />
    if (!knownHere()) return <Navigate to="/start" replace />
    return <Navigate to="/sign-in" search={{ from: here }} replace />
  }
  return <CannotReach onRetry={() => void refetch()} />
}

function InPractice({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(stored))
  const practice = me.practices.find((each) => each.practiceId === chosen) ?? firstOf(me.practices)
  const session = useMemo<Session | null>(
    () =>
      practice
        ? {
            me,
            practice,
            may: (permission) => may(practice.role, permission),
            switchTo(practiceId) {
              localStorage.setItem(stored, practiceId)
              setChosen(practiceId)
            },
          }
        : null,
    [me, practice],
  )
  if (!session) return <Navigate to="/welcome" replace />
  return <SessionContext value={session}>{children}</SessionContext>
}

/** One's own practice before the sample. */
const firstOf = (practices: readonly MyPractice[]): MyPractice | undefined =>
  practices.find((practice) => !practice.isSample) ?? practices[0]
