import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteMember } from '@unknot/contract/practices'
import { v7 as newId } from 'uuid'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { runJob } from '../jobs/run-job.ts'
import { queueMail } from './queue-mail.ts'
import { sendMail } from './send-mail.ts'
import { openSmtp } from './smtp.ts'

const letters: string[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      letters.push(Buffer.concat(parts).toString('utf8'))
      done()
    })
  },
})

let app: TestApp
let desk: Desk
beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  const { port } = mailServer.server.address() as AddressInfo
  app = await testApp({
    smtp: openSmtp(`smtp://127.0.0.1:${port}?from=desk@example.org`, 'http://localhost'),
  })
  desk = await app.openPractice()
})
afterAll(async () => {
  await app.close()
  await new Promise<void>((resolve) => mailServer.close(resolve))
})

const mail = {
  clientId: null,
  to: 'rosa@example.org',
  subject: 'A message from Quiet Hands',
  link: null,
} as const

test('a mail is sent once, with the address of its link put in and nothing of it stored', async () => {
  const inviteId = newId()
  await app.send(desk, inviteMember, { inviteId, email: 'new@example.org', role: 'therapist' })
  const now = app.clock.now()
  const body = 'Open this link: {link}\n'
  await app.services.practices.withPractice(desk.practiceId, (tx) =>
    queueMail(tx, app.services, {
      ...mail,
      practiceId: desk.practiceId,
      body,
      link: { purpose: 'invite', id: inviteId },
      now,
    }),
  )
  letters.length = 0
  await app.runDueJobs()
  await app.runDueJobs()
  const [letter, ...others] = letters
    .map((one) => one.replaceAll('=\r\n', ''))
    .filter((one) => one.includes('To: rosa@example.org'))
  expect(others).toEqual([])
  expect(letter).toMatch(/http:\/\/localhost\/invite#[A-Za-z0-9_-]{86}/)
  const rows = await app.database.asOwner<{ state: string; body: string }>(
    `select state, body from outgoing_mail where to_address = 'rosa@example.org'`,
  )
  expect(rows).toEqual([{ state: 'sent', body }])
})

test('a mail that could not be sent to the last try says so, and a kept one is never sent', async () => {
  const { practiceId } = desk
  const make = (services: Parameters<typeof queueMail>[1]) =>
    app.services.practices.withPractice(practiceId, (tx) =>
      queueMail(tx, services, { ...mail, practiceId, body: 'Hello', now: app.clock.now() }),
    )
  const state = async (mailId: string) =>
    (
      await app.database.asOwner<{ state: string }>('select state from outgoing_mail where mail_id = $1', [
        mailId,
      ])
    )[0]?.state
  const mailId = await make(app.services)
  const failing = openSmtp('smtp://127.0.0.1:1', 'http://localhost')
  const routes = [sendMail(failing)]
  const data = { job: 'send-mail', practiceId, payload: { mailId } }
  await expect(runJob(app.services, routes, data)).rejects.toThrow()
  expect(await state(mailId)).toBe('waiting')
  await runJob(app.services, routes, data, 'givenUp')
  expect(await state(mailId)).toBe('failed')
  const kept = await make({ ...app.services, mailServer: false })
  letters.length = 0
  await app.runDueJobs()
  expect(await state(kept)).toBe('kept')
  expect(letters).toEqual([])
})
