import * as z from 'zod'
import { id, made } from './values.ts'
import { read } from './wire/read.ts'

/** A client's record as a FHIR R4 bundle, to carry to another clinician. */
export const readFhir = read({
  path: '/api/clients/:clientId/fhir',
  permission: 'record:read',
  params: z.strictObject({ clientId: id }),
  answer: made<{ readonly resourceType: 'Bundle' }>(),
  audit: 'record.export',
})
