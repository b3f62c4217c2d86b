import * as z from 'zod'
import { day, filledLine, id, instant, language, line, saved, version } from './values.ts'
import { command } from './wire/command.ts'
import { read } from './wire/read.ts'

const guardian = z.strictObject({
  name: filledLine,
  relation: line,
  phone: line.optional(),
  email: z.email().optional(),
})

export const clientDetails = z.strictObject({
  givenName: filledLine,
  familyName: line,
  preferredName: line.nullable(),
  pronouns: line.nullable(),
  birthDate: day.nullable(),
  phone: line.nullable(),
  email: z.email().max(254).nullable(),
  address: line.nullable(),
  emergencyContact: line.nullable(),
  guardian: guardian.nullable(),
  language,
  /** Whether mail may be sent at all: links, reminders. Mail never carries health content. */
  mailAllowed: z.boolean(),
})
export type ClientDetails = z.infer<typeof clientDetails>

export const createClient = command({
  name: 'create-client',
  version: 1,
  permission: 'clients:write',
  body: z.strictObject({ clientId: id, details: clientDetails }),
  answer: saved,
  refusals: ['birth-date-in-future', 'client-exists'],
})

export const correctClient = command({
  name: 'correct-client',
  version: 1,
  permission: 'clients:write',
  body: z.strictObject({ clientId: id, version, details: clientDetails, reason: line.optional() }),
  answer: saved,
  refusals: ['not-found', 'stale-version', 'birth-date-in-future', 'client-merged'],
})

export const archiveClient = command({
  name: 'archive-client',
  version: 1,
  permission: 'clients:write',
  body: z.strictObject({ clientId: id, version, archived: z.boolean(), reason: line.optional() }),
  answer: saved,
  refusals: ['not-found', 'stale-version'],
})

export const mergeClients = command({
  name: 'merge-clients',
  version: 1,
  permission: 'clients:merge',
  body: z.strictObject({ mergeId: id, keptClientId: id, mergedClientId: id, reason: filledLine }),
  answer: z.strictObject({ mergeId: id }),
  refusals: ['not-found', 'same-client', 'client-merged'],
})

export const undoMerge = command({
  name: 'undo-merge',
  version: 1,
  permission: 'clients:merge',
  body: z.strictObject({ mergeId: id, reason: filledLine }),
  answer: z.strictObject({ mergeId: id }),
  refusals: ['not-found', 'already-undone'],
})

const clientRow = z.strictObject({
  clientId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  birthDate: day.nullable(),
  archived: z.boolean(),
  lastVisitAt: instant.nullable(),
  nextVisitAt: instant.nullable(),
  conditionId: z.string().nullable(),
})
export type ClientRow = z.infer<typeof clientRow>

/** Find by name, part of a name, phone or mail; forgives typing slips. Without words: the most recently seen. */
export const findClients = read({
  path: '/api/clients/find',
  method: 'POST',
  permission: 'clients:read',
  query: z.strictObject({ words: line.optional(), archived: z.enum(['no', 'only']).default('no') }),
  answer: z.strictObject({ clients: z.array(clientRow), total: z.number().int() }),
  audit: null,
})

export const readClient = read({
  path: '/api/clients/:clientId',
  permission: 'clients:read',
  params: z.strictObject({ clientId: id }),
  answer: z.strictObject({
    clientId: id,
    version,
    details: clientDetails,
    archivedAt: instant.nullable(),
    mergedInto: id.nullable(),
    merges: z.array(
      z.strictObject({
        mergeId: id,
        mergedClientId: id,
        name: z.string(),
        at: instant,
        undoneAt: instant.nullable(),
      }),
    ),
  }),
  audit: 'client.read',
})
