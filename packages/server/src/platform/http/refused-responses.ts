import { refusedSchema } from '@unknot/contract/wire/refusal'

const refused = {
  description: 'Refused, with a code, a sentence and the field',
  content: { 'application/json': { schema: refusedSchema } },
}

/** What every declared route may answer besides its own answer. */
export const refusedResponses = {
  '4xx': refused,
  503: { ...refused, description: 'The database is away; try again' },
}
