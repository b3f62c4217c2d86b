import type { Permission, Role } from '@unknot/contract/wire/permissions'
import { createContext, useContext } from 'react'

/** A practice the signed-in user works in. */
export type MyPractice = {
  readonly practiceId: string
  readonly memberId: string
  readonly role: Role
  readonly name: string
  readonly isSample: boolean
  readonly timeZone: string
  readonly language: 'en' | 'es'
  readonly units: 'metric' | 'imperial'
}

export type Me = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly practices: readonly MyPractice[]
}

/** Who works here now, in which practice, and what they may do. */
export type Session = {
  readonly me: Me
  readonly practice: MyPractice
  readonly may: (permission: Permission) => boolean
  readonly switchTo: (practiceId: string) => void
}

export const SessionContext = createContext<Session | null>(null)

/** The session of the screen. Screens under the rail always have one. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('This screen needs a practice and was shown without one.')
  return session
}
