import { openChart } from '@unknot/contract/chart'
import { keepPlan, proposePlan, readPlan } from '@unknot/contract/plans'
import { readToday } from '@unknot/contract/today'
import { useCommand } from '../../offline/use-command.ts'
import { useRead } from '../../offline/use-read.ts'

const afterKeep = [readPlan, proposePlan, openChart, readToday] as const

/** Every version of the episode's plan, the latest first. */
export const useVersions = (episodeId: string) => useRead(readPlan, { params: { episodeId }, query: {} })
/** What the planner proposes today; for a session of another length when one is asked for. */
export const useProposal = (episodeId: string, minutes: number | null) =>
  useRead(
    proposePlan,
    { params: { episodeId }, query: minutes === null ? {} : { minutes } },
    { keepBefore: true },
  )
export const useChart = (clientId: string | null) =>
  useRead(openChart, { params: { clientId: clientId ?? '' }, query: {} }, { enabled: clientId !== null })
export const useKeepPlan = () => useCommand(keepPlan, { refreshes: afterKeep })
