import { createClient, type ClientDetails } from '@unknot/contract/clients'
import { v7 as newId } from 'uuid'
import { answerOf } from './answer-of.ts'
import type { Desk, TestApp } from '../test-app.ts'

/** A client's details, believable and complete; each may be replaced. */
export const clientDetails = (overrides: Partial<ClientDetails> = {}): ClientDetails => ({
  givenName: 'Begoña',
  familyName: 'Ruiz Núñez',
  preferredName: null,
  pronouns: null,
  birthDate: '1981-03-14',
  phone: '600 12 34 56',
  email: 'bego@example.org',
  address: null,
  emergencyContact: null,
  guardian: null,
  language: 'en',
  mailAllowed: true,
  ...overrides,
})

/** Creates a client the ordinary way and answers their id. */
export async function aClient(
  app: TestApp,
  desk: Desk,
  overrides: Partial<ClientDetails> = {},
): Promise<string> {
  const details = clientDetails(overrides)
  return answerOf(await app.send(desk, createClient, { clientId: newId(), details, evenIf: 'exists' })).id
}
