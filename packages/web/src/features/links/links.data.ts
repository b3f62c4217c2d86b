import { openChart } from '@unknot/contract/chart'
import { renewCode, sendLink, withdrawLink } from '@unknot/contract/client-tasks'
import { startConsultation } from '@unknot/contract/consultations'
import { readOutgoingMail } from '@unknot/contract/practices'
import { readToday } from '@unknot/contract/today'
import { useCommand } from '../../offline/use-command.ts'

const afterLink = [openChart, readToday, readOutgoingMail] as const
const nothing = [] as const

export const useSendLink = () => useCommand(sendLink, { refreshes: afterLink })
export const useWithdrawLink = () => useCommand(withdrawLink, { refreshes: afterLink })
export const useRenewCode = () => useCommand(renewCode, { refreshes: nothing })
export const useStartConsultation = () => useCommand(startConsultation, { refreshes: afterLink })
