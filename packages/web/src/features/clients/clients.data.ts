import { openChart } from '@unknot/contract/chart'
import {
  archiveClient,
  correctClient,
  createClient,
  findClients,
  mergeClients,
  readClient,
  undoMerge,
} from '@unknot/contract/clients'
import { readToday } from '@unknot/contract/today'
import { useCommand } from '../../offline/use-command.ts'
import { useRead } from '../../offline/use-read.ts'

const afterNew = [findClients] as const
const afterChange = [readClient, findClients, openChart, readToday] as const

/** Who is meant by the words typed; without words, the most recently seen. */
export const useFindClients = (words: string, archived: 'no' | 'only') =>
  useRead(
    findClients,
    { params: {}, query: { ...(words === '' ? {} : { words }), archived } },
    { keepBefore: true },
  )

export const useClient = (clientId: string) => useRead(readClient, { params: { clientId }, query: {} })
export const useCreateClient = () => useCommand(createClient, { refreshes: afterNew })
export const useCorrectClient = () => useCommand(correctClient, { refreshes: afterChange })
export const useArchiveClient = () => useCommand(archiveClient, { refreshes: afterChange })
export const useMergeClients = () => useCommand(mergeClients, { refreshes: afterChange })
export const useUndoMerge = () => useCommand(undoMerge, { refreshes: afterChange })
