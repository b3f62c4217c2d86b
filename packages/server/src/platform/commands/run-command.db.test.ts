import { changeMember, changePractice, readPractice } from '@unknot/contract/practices'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let desk: Desk
beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
})
afterAll(() => app.close())

const details = {
  name: 'Quiet Hands',
  timeZone: 'America/New_York',
  language: 'en',
  units: 'imperial',
  phone: null,
  emergencyNumber: '911',
} as const

async function standing(who = desk) {
  const { body } = await app.get(who, readPractice)
  if (!body.ok) throw new Error(body.refusal.code)
  return body.answer
}
const auditRows = (commandId: string) =>
  app.database.asOwner<{ action: string }>('select action from audit where command_id = $1', [commandId])

describe('a command sent again', () => {
  test('changes nothing and answers the same', async () => {
    const id = newId()
    const { version } = await standing()
    const body = { version, details: { ...details, name: 'Calm Hands' } }
    const first = await app.send(desk, changePractice, body, { id })
    const second = await app.send(desk, changePractice, body, { id })
    expect(first.body).toEqual({ ok: true, answer: { id: desk.practiceId, version: version + 1 } })
    expect(second.body).toEqual(first.body)
    expect(await standing()).toMatchObject({ version: version + 1, details: { name: 'Calm Hands' } })
    expect(await auditRows(id)).toEqual([{ action: 'change-practice' }])
  })

  test('twenty times at once is carried out once', async () => {
    const id = newId()
    const { version } = await standing()
    const body = { version, details: { ...details, name: 'Steady Hands' } }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.send(desk, changePractice, body, { id })),
    )
    expect(new Set(answers.map((one) => JSON.stringify(one.body)))).toEqual(
      new Set([JSON.stringify({ ok: true, answer: { id: desk.practiceId, version: version + 1 } })]),
    )
    expect(await auditRows(id)).toHaveLength(1)
  })

  test('with another body, or by another author, is refused', async () => {
    const id = newId()
    const { version } = await standing()
    const body = { version, details }
    expect((await app.send(desk, changePractice, body, { id })).body.ok).toBe(true)
    const otherBody = { version, details: { ...details, phone: '555' } }
    const reused = { status: 409, body: { refusal: { code: 'command-id-reused' } } }
    expect(await app.send(desk, changePractice, otherBody, { id })).toMatchObject(reused)
    const colleague = await app.joinPractice(desk, 'owner')
    expect(await app.send(colleague, changePractice, body, { id })).toMatchObject(reused)
    expect(await standing()).toMatchObject({ version: version + 1, details })
  })

  test('by somebody who may no longer do it is refused', async () => {
    const colleague = await app.joinPractice(desk, 'owner')
    const id = newId()
    const { version } = await standing()
    const body = { version, details }
    expect((await app.send(colleague, changePractice, body, { id })).body.ok).toBe(true)
    await app.send(desk, changeMember, {
      memberId: colleague.memberId,
      version: 1,
      name: 'Ben',
      role: 'therapist',
      ended: false,
    })
    expect(await app.send(colleague, changePractice, body, { id })).toMatchObject({
      status: 403,
      body: { refusal: { code: 'not-permitted' } },
    })
  })
})

describe('a refused command', () => {
  test('leaves nothing behind: the same id can be sent again once it is mended', async () => {
    const id = newId()
    const { version } = await standing()
    const wrong = { version, details: { ...details, timeZone: 'Mars/Olympus' } }
    expect((await app.send(desk, changePractice, wrong, { id })).body.ok).toBe(false)
    expect((await app.send(desk, changePractice, { version, details }, { id })).body.ok).toBe(true)
  })

  test('on a stale version brings what stands now, and two people editing lose nothing', async () => {
    const { version } = await standing()
    const colleague = await app.joinPractice(desk, 'owner')
    const [one, other] = await Promise.all([
      app.send(desk, changePractice, { version, details: { ...details, name: 'One' } }),
      app.send(colleague, changePractice, { version, details: { ...details, name: 'Other' } }),
    ])
    const refused = [one, other].find(({ body }) => !body.ok)
    const kept = [one, other].find(({ body }) => body.ok)
    expect(kept?.status).toBe(200)
    expect(refused).toMatchObject({
      status: 409,
      body: { refusal: { code: 'stale-version', field: 'version', current: { version: version + 1 } } },
    })
  })
})

describe('who may not', () => {
  test('somebody of another practice is refused, whatever id they send', async () => {
    const stranger = await app.openPractice('Elsewhere')
    const { version } = await standing()
    const sent = await app.send(
      stranger,
      changePractice,
      { version, details },
      { practiceId: desk.practiceId },
    )
    expect(sent).toMatchObject({ status: 403, body: { refusal: { code: 'not-a-member' } } })
    const member = {
      memberId: desk.memberId,
      version: 1,
      name: 'Taken over',
      role: 'front-desk',
      ended: true,
    } as const
    expect(await app.send(stranger, changeMember, member)).toMatchObject({
      status: 404,
      body: { refusal: { code: 'not-found' } },
    })
  })

  test('a role without the permission, and nobody at all, are refused', async () => {
    const { version } = await standing()
    const frontDesk = await app.joinPractice(desk, 'front-desk')
    expect(await app.send(frontDesk, changePractice, { version, details })).toMatchObject({
      status: 403,
      body: { refusal: { code: 'not-permitted' } },
    })
    expect(await app.send(null, changePractice, { version, details })).toMatchObject({
      status: 401,
      body: { refusal: { code: 'signed-out' } },
    })
  })

  test('a member whose membership ended is out at once', async () => {
    const colleague = await app.joinPractice(desk, 'therapist')
    const { memberId } = colleague
    await app.send(desk, changeMember, { memberId, version: 1, name: 'Ben', role: 'therapist', ended: true })
    expect(await app.get(colleague, readPractice)).toMatchObject({
      status: 403,
      body: { refusal: { code: 'not-a-member' } },
    })
  })
})
