import type { infer as Infer } from 'zod'
import data from '../../generated/endangerment-sites.ts'
import type { endangermentSiteSchema } from './safety-sites.schema.ts'

/** A delicate spot: broad, flat, light contact, whoever the client is. */
export type EndangermentSite = Infer<typeof endangermentSiteSchema>

/** Every delicate site (knowledge/safety/sites); their shape is tested. */
export const endangermentSites = data as readonly EndangermentSite[]
