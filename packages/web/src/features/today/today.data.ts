import { findClients } from '@unknot/contract/clients'
import { openChart } from '@unknot/contract/chart'
import { readMembers } from '@unknot/contract/practices'
import { closeAlert, readToday } from '@unknot/contract/today'
import { cancelVisit, moveVisit, planVisit } from '@unknot/contract/visits'
import { useCommand } from '../../offline/use-command.ts'
import { useRead } from '../../offline/use-read.ts'

const afterVisit = [readToday, findClients, openChart] as const
const afterAlert = [readToday] as const

/** The sessions of a day of the practice (the practice's own today without one), and what somebody should see soon. */
export const useDay = (day: string | null) =>
  useRead(readToday, { params: {}, query: day === null ? {} : { day } }, { every: 60_000, keepBefore: true })

/** Who can have a session: everybody who works here and treats. */
export function useTreatingMembers() {
  const { data } = useRead(readMembers, { params: {}, query: {} })
  return data?.members.filter((member) => member.endedAt === null && member.role !== 'front-desk') ?? []
}

export const usePlanVisit = () => useCommand(planVisit, { refreshes: afterVisit })
export const useMoveVisit = () => useCommand(moveVisit, { refreshes: afterVisit })
export const useCancelVisit = () => useCommand(cancelVisit, { refreshes: afterVisit })
export const useCloseAlert = () => useCommand(closeAlert, { refreshes: afterAlert })
