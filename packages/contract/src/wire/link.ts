/** How a client's page opens its link: the token after the `#`, traded once per browser for a cookie of that task. */
import * as z from 'zod'

/** Every request of an opened task names its link in this header, so that two open tasks never mix. */
export const linkHeader = 'unknot-link'

/** `POST /api/links/open`, on a tap: a GET never uses a link up. */
export const openLinkPath = '/api/links/open'

export const openLinkBody = z.strictObject({
  token: z.string().max(200),
  /** Six digits from the practice, when the link was opened in another browser before. */
  code: z
    .string()
    .regex(/^\d{6}$/, 'The code has six digits.')
    .optional(),
})

export const openLinkAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), practiceId: z.uuid(), linkId: z.uuid(), kind: z.string() }),
  /** Opened elsewhere before: nothing is shown until the practice's code is given. */
  z.object({ state: z.literal('code-needed'), practiceName: z.string(), triesLeft: z.int() }),
])
export type OpenLinkAnswer = z.infer<typeof openLinkAnswer>

/** Why a link does not open. `code-wrong` says how many tries are left; after the last a new code is needed. */
export const openLinkRefusals = [
  'link-not-found',
  'link-expired',
  'link-withdrawn',
  'link-submitted',
  'code-wrong',
  'code-locked',
] as const
export type OpenLinkRefusal = (typeof openLinkRefusals)[number]
