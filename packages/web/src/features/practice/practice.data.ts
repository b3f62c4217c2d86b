import {
  acceptInvite,
  changeMember,
  changePractice,
  createPractice,
  inviteMember,
  readInvites,
  readMe,
  readMembers,
  readOutgoingMail,
  readPractice,
  withdrawInvite,
} from '@unknot/contract/practices'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useState } from 'react'
import { v7 as uuidV7 } from 'uuid'
import { useCommand } from '../../offline/use-command.ts'
import { useRead } from '../../offline/use-read.ts'

/** A member as the practice's screens show them. */
export type MemberShown = ReadAnswer<typeof readMembers>['members'][number]

const refreshesMe = [readMe] as const
const refreshesPractice = [readPractice, readMe] as const
const refreshesMembers = [readMembers, readMe] as const
const refreshesInvites = [readInvites] as const
const nothingToAsk = { params: {}, query: {} } as const

export const usePractice = () => useRead(readPractice, nothingToAsk)
export const useMembers = () => useRead(readMembers, nothingToAsk)
export const useOutgoingMail = () => useRead(readOutgoingMail, nothingToAsk)
export const useInvites = (enabled: boolean) => useRead(readInvites, nothingToAsk, { enabled })

/** The ids are made once, with the form: sending it twice makes one practice. */
export function useCreatePractice() {
  const [ids] = useState(() => ({ practiceId: uuidV7(), memberId: uuidV7() }))
  const command = useCommand(createPractice, { practiceId: ids.practiceId, refreshes: refreshesMe })
  return { ...command, memberId: ids.memberId }
}

export const useChangePractice = () => useCommand(changePractice, { refreshes: refreshesPractice })
export const useInviteMember = () => useCommand(inviteMember, { refreshes: refreshesInvites })
export const useWithdrawInvite = () => useCommand(withdrawInvite, { refreshes: refreshesInvites })
export const useChangeMember = () => useCommand(changeMember, { refreshes: refreshesMembers })

export const useAcceptInvite = (practiceId: string) =>
  useCommand(acceptInvite, { practiceId, refreshes: refreshesMe })
