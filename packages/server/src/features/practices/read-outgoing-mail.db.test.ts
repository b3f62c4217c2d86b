import { sendLink } from '@unknot/contract/client-tasks'
import { readOutgoingMail } from '@unknot/contract/practices'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
})
afterAll(() => app.close())

test('without a mail server the mail is kept, and its link opens the task', async () => {
  const clientId = await aClient(app, desk, {
    givenName: 'Rosa',
    familyName: 'Vidal',
    email: 'rosa@example.org',
  })
  const linkId = newId()
  answerOf(
    await app.send(desk, sendLink, { linkId, clientId, kind: 'baseline', subjectId: null, by: 'mail' }),
  )
  const { sends, mails } = answerOf(await app.get(desk, readOutgoingMail))
  expect(sends).toBe(false)
  expect(mails).toMatchObject([
    { clientId, clientName: 'Rosa Vidal', to: 'rosa@example.org', state: 'kept', open: true },
  ])
  const url = mails[0]?.url ?? ''
  expect(mails[0]?.body).toContain(url)
  expect((await app.openLink(url)).linkId).toBe(linkId)
})

test('a link past its time is said to be over, and another practice sees nothing of it', async () => {
  app.clock.set('2027-03-01T09:00:00Z')
  const later = await app.openPractice('Elsewhere')
  expect(answerOf(await app.get(later, readOutgoingMail)).mails).toEqual([])
  expect(answerOf(await app.get(desk, readOutgoingMail)).mails).toMatchObject([{ open: false }])
})

test('the front desk, which sends links, does not read the mail', async () => {
  const front = await app.joinPractice(desk, 'front-desk')
  expect((await app.get(front, readOutgoingMail)).body).toMatchObject({
    ok: false,
    refusal: { code: 'not-permitted' },
  })
})
