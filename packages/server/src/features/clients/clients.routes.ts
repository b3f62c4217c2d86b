import type { Feature } from '../../platform/feature.ts'
import { archiveClient } from './archive-client.ts'
import { correctClient } from './correct-client.ts'
import { createClient } from './create-client.ts'
import { findClients } from './find-clients.ts'
import { mergeClients } from './merge-clients.ts'
import { readClient } from './read-client.ts'
import { undoMerge } from './undo-merge.ts'

export const clients: Feature = {
  name: 'clients',
  commands: [createClient, correctClient, archiveClient, mergeClients, undoMerge],
  reads: [findClients, readClient],
}
