import { openLinkPath } from '@unknot/contract/wire/link'
import { read } from '@unknot/contract/wire/read'
import { command } from '@unknot/contract/wire/command'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { practices } from '../../features/practices/practices.routes.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { handleCommand } from '../commands/handle-command.ts'
import { ok, refuse } from '../outcome.ts'
import type { Tx } from '../db/schema.ts'
import { handleRead } from '../reads/handle-read.ts'
import { createLink, linkUrl, submitLink, withdrawLink } from './client-links.ts'
import { codeTries, renewCode } from './link-code.ts'

// A task as a feature would write it: read what is asked, submit once.
const readOwn = read({
  path: '/api/task',
  permission: 'link',
  answer: z.object({ kind: z.string() }),
  audit: 'task.read',
})
const submitOwn = command({
  name: 'submit-own-thing',
  version: 1,
  permission: 'link',
  body: z.strictObject({ pain: z.int() }),
  answer: z.strictObject({ done: z.boolean() }),
  refusals: ['link-ended'],
})
const task = {
  name: 'task',
  commands: [
    handleCommand(submitOwn, async ({ tx, practiceId, link, now, audit }) => {
      if (!(await submitLink(tx, practiceId, link.linkId, now))) return refuse('link-ended')
      audit({ clientId: link.clientId })
      return ok({ done: true })
    }),
  ],
  reads: [
    handleRead(readOwn, async ({ link, audit }) => {
      audit({ clientId: link.clientId })
      return { kind: link.kind }
    }),
  ],
}

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp({ features: [practices, task] })
  desk = await app.openPractice()
})
afterAll(() => app.close())

const inPractice = <Value>(work: (tx: Tx) => Promise<Value>) =>
  app.services.practices.withPractice(desk.practiceId, work)

async function makeLink(days = 4): Promise<{ linkId: string; url: string; token: string }> {
  const linkId = newId()
  const now = app.clock.now()
  const url = await inPractice(async (tx) => {
    await createLink(tx, app.services, {
      practiceId: desk.practiceId,
      linkId,
      clientId: newId(),
      kind: 'next-day',
      subjectId: null,
      expiresAt: new Date(now.getTime() + days * 86_400_000),
      now,
      author: { kind: 'member', id: desk.memberId },
    })
    return linkUrl(tx, app.services, desk.practiceId, linkId)
  })
  return { linkId, url: url ?? '', token: url?.split('#')[1] ?? '' }
}

const open = async (token: string, more: { code?: string; cookie?: string } = {}) => {
  const { cookie, ...rest } = more
  const response = await app.inject({
    method: 'POST',
    url: openLinkPath,
    headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    payload: { token, ...rest },
  })
  return { status: response.statusCode, body: response.json<Record<string, unknown>>(), response }
}

test('a link opens its task, once handed in it is over, and a GET never uses it up', async () => {
  const { url } = await makeLink()
  const holder = await app.openLink(url)
  expect(await app.get(holder, readOwn)).toMatchObject({
    status: 200,
    body: { answer: { kind: 'next-day' } },
  })
  expect((await app.send(holder, submitOwn, { pain: 3 })).body).toMatchObject({ ok: true })
  expect(await app.send(holder, submitOwn, { pain: 4 })).toMatchObject({
    status: 410,
    body: { refusal: { code: 'link-ended' } },
  })
  expect((await open(url.split('#')[1] ?? '')).body).toMatchObject({ refusal: { code: 'link-submitted' } })
})

test('the same submission sent twice answers the same', async () => {
  const holder = await app.openLink((await makeLink()).url)
  const id = newId()
  const first = await app.send(holder, submitOwn, { pain: 3 }, { id })
  const second = await app.send(holder, submitOwn, { pain: 3 }, { id })
  expect(second.body).toEqual(first.body)
})

test('an expired, a withdrawn and an altered link are each refused with their own words', async () => {
  const expired = await makeLink(1)
  const holder = await app.openLink(expired.url)
  const start = app.clock.now()
  app.clock.advance(2 * 86_400_000)
  expect(await open(expired.token)).toMatchObject({
    status: 410,
    body: { refusal: { code: 'link-expired' } },
  })
  expect(await app.get(holder, readOwn)).toMatchObject({
    status: 403,
    body: { refusal: { code: 'no-link' } },
  })
  app.clock.set(start)
  const withdrawn = await makeLink()
  await inPractice((tx) => withdrawLink(tx, desk.practiceId, withdrawn.linkId, app.clock.now()))
  expect(await open(withdrawn.token)).toMatchObject({
    status: 410,
    body: { refusal: { code: 'link-withdrawn' } },
  })
  const { token } = await makeLink()
  for (const altered of [
    `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`,
    token.slice(1),
    '',
    'x'.repeat(86),
  ]) {
    expect(await open(altered)).toMatchObject({ status: 404, body: { refusal: { code: 'link-not-found' } } })
  }
})

test('another browser is shown nothing until the code of the practice is given', async () => {
  const { url, token, linkId } = await makeLink()
  const first = await app.openLink(url)
  expect((await open(token)).body).toMatchObject({ answer: { state: 'code-needed', triesLeft: 5 } })
  const where = { practiceId: desk.practiceId, linkId }
  const code = await inPractice((tx) => renewCode(tx, app.services, where, app.clock.now()))
  const wrong = code === '000000' ? '000001' : '000000'
  expect(await open(token, { code: wrong })).toMatchObject({
    status: 403,
    body: { refusal: { code: 'code-wrong' } },
  })
  const second = await open(token, { code: code ?? '' })
  expect(second.body).toMatchObject({ answer: { state: 'open', linkId } })
  // The code is used up and the first browser is out.
  expect((await open(token, { code: code ?? '' })).body).toMatchObject({ answer: { state: 'code-needed' } })
  expect(await app.get(first, readOwn)).toMatchObject({ status: 403, body: { refusal: { code: 'no-link' } } })
})

test('the same browser opens its link again without a code', async () => {
  const { url, token } = await makeLink()
  const holder = await app.openLink(url)
  expect((await open(token, { cookie: holder.cookie })).body).toMatchObject({ answer: { state: 'open' } })
})

test('wrong codes are counted, also when they come all at once, and a new code starts again', async () => {
  const { url, token, linkId } = await makeLink()
  await app.openLink(url)
  const where = { practiceId: desk.practiceId, linkId }
  const code = (await inPractice((tx) => renewCode(tx, app.services, where, app.clock.now()))) ?? ''
  const wrong = ['111111', '222222', '333333', '444444', '555555', '666666', '777777', '888888'].filter(
    (one) => one !== code,
  )
  const answers = await Promise.all(wrong.map((one) => open(token, { code: one })))
  const codes = answers.map(({ body }) => (body['refusal'] as { code: string }).code)
  expect(codes.filter((one) => one === 'code-wrong')).toHaveLength(codeTries - 1)
  expect(await open(token, { code })).toMatchObject({
    status: 403,
    body: { refusal: { code: 'code-locked' } },
  })
  const fresh = (await inPractice((tx) => renewCode(tx, app.services, where, app.clock.now()))) ?? ''
  expect((await open(token, { code: fresh })).body).toMatchObject({ answer: { state: 'open' } })
})

test('the token is stored nowhere', async () => {
  const { token, linkId } = await makeLink()
  const rows = await app.database.asOwner('select * from client_link where link_id = $1', [linkId])
  const secret = Buffer.from(token, 'base64url').subarray(32, 48)
  const stored = Object.values(rows[0] ?? {}).map((value) =>
    Buffer.isBuffer(value) ? value : Buffer.from(String(value)),
  )
  expect(stored.some((value) => value.includes(secret) || value.includes(token))).toBe(false)
})
