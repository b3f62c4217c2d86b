import { openChart } from '@unknot/contract/chart'
import { changeEpisode, dischargeEpisode, openEpisode, reopenEpisode } from '@unknot/contract/episodes'
import { readToday } from '@unknot/contract/today'
import { useCommand } from '../../offline/use-command.ts'

const afterEpisode = [openChart, readToday] as const

export const useOpenEpisode = () => useCommand(openEpisode, { refreshes: afterEpisode })
export const useChangeEpisode = () => useCommand(changeEpisode, { refreshes: afterEpisode })
export const useDischargeEpisode = () => useCommand(dischargeEpisode, { refreshes: afterEpisode })
export const useReopenEpisode = () => useCommand(reopenEpisode, { refreshes: afterEpisode })
