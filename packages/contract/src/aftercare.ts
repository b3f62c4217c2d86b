import * as z from 'zod'
import { id, line } from './values.ts'
import { command } from './wire/command.ts'

/** Keeps the two to four aftercare items agreed with this client; a later choice replaces it, both stay. */
export const chooseAftercare = command({
  name: 'choose-aftercare',
  version: 1,
  permission: 'record:write',
  body: z.strictObject({
    choiceId: id,
    clientId: id,
    episodeId: id,
    visitId: id.nullable(),
    items: z
      .array(
        z.strictObject({
          itemId: z.string().max(80),
          side: z.enum(['left', 'right', 'both']).nullable(),
          when: line,
          where: line,
          clearedReason: line.nullable(),
        }),
      )
      .max(4),
    sendLink: z.boolean(),
  }),
  answer: z.strictObject({ id }),
  refusals: ['not-found', 'unknown-item', 'item-not-safe', 'no-mail-address', 'mail-not-allowed'],
})
