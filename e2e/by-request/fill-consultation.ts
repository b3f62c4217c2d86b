import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { consultationOf, screeningOf } from '../../fixtures/people/consultation-of.ts'
import type { ClientPerson } from '../../fixtures/people/person.schema.ts'
import { openedLink, readTask, send } from '../support/send.ts'

// The form itself is not there yet: what it will send is sent from the client's own browser, behind the opened link.

/** The client fills in a part, loses the page, comes back, and hands the rest in. */
export async function fillConsultation(phone: Page, person: ClientPerson, on: string): Promise<void> {
  const { practiceId, linkId } = await openedLink(phone)
  const said = consultationOf(person, on)
  const { problem, bodyMap, ...rest } = said
  const first = await send(
    phone,
    practiceId,
    'save-own-consultation',
    { version: await versionOf(phone, linkId), answers: { problem, bodyMap } },
    linkId,
  )
  await phone.reload()
  const screening = screeningOf(person, on).answers
  const consent = {
    treatment: true,
    record: true,
    mail: true,
    signedName: `${person.givenName} ${person.familyName}`,
    signedOn: on,
  }
  const body = { version: first['version'], answers: { ...rest, screening, consent } }
  await send(phone, practiceId, 'submit-own-consultation', body, linkId)
}

const versionOf = async (phone: Page, linkId: string): Promise<unknown> => {
  const { task } = (await readTask(phone, linkId)) as { task: { version: number } }
  return task.version
}

/** The therapist looks it through and closes it; the episode is open from then on. */
export async function completeConsultation(
  page: Page,
  practiceId: string,
  consultationId: string,
  version: number,
) {
  const ids = { episodeId: newId(), screeningId: newId() }
  await send(page, practiceId, 'complete-consultation', { consultationId, version, ...ids })
  return ids
}
