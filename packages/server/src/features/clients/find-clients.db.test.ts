import { findClients } from '@unknot/contract/clients'
import type { ClientDetails } from '@unknot/contract/clients'
import { planVisit, startVisit } from '@unknot/contract/visits'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from '../../testing/factories/answer-of.ts'
import { aClient, clientDetails } from '../../testing/factories/client.ts'
import { aMember } from '../../testing/factories/member.ts'
import { aPlannedClient } from '../../testing/factories/plan.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { insertClient } from './clients.sql.ts'

let app: TestApp
let desk: Desk
let here: Readonly<Record<string, string>>

const people: Readonly<Record<string, Partial<ClientDetails>>> = {
  garcia: {
    givenName: 'María José',
    familyName: 'García Muñoz',
    phone: '+34 600 111 222',
    email: 'mj@example.org',
  },
  smith: {
    givenName: 'John',
    familyName: 'Smith',
    preferredName: 'Jack',
    phone: '(555) 010-2030',
    email: 'jsmith@example.com',
  },
  lopez: { givenName: 'Juan', familyName: 'López', phone: null, email: null },
  hernandez: { givenName: 'Ana', familyName: 'Hernández', phone: null, email: null },
  ohara: { givenName: 'Zoë', familyName: 'O’Hara', phone: null, email: null },
  lukasz: { givenName: 'Łukasz', familyName: '', phone: null, email: null },
}

beforeAll(async () => {
  app = await testApp()
  desk = await app.openPractice()
  const made: Record<string, string> = {}
  for (const [key, details] of Object.entries(people)) made[key] = await aClient(app, desk, details)
  here = made
})
afterAll(() => app.close())

const find = async (words?: string, who = desk) => {
  const { clients: rows, total } = answerOf(
    await app.get(who, findClients, {}, words === undefined ? {} : { words }),
  )
  expect(total).toBeGreaterThanOrEqual(rows.length)
  return rows.map((row) => Object.keys(here).find((key) => here[key] === row.clientId) ?? row.clientId)
}

test.each([
  ['garcia', 'garcia'],
  ['GARCÍA', 'garcia'],
  ['gracia', 'garcia'],
  ['garci', 'garcia'],
  ['gacia', 'garcia'],
  ['garsia munos', 'garcia'],
  ['munoz maria', 'garcia'],
  ['600 111 222', 'garcia'],
  ['+34600111222', 'garcia'],
  ['0034 600 111 222', 'garcia'],
  ['111222', 'garcia'],
  ['mj@example', 'garcia'],
  ['smtih', 'smith'],
  ['smiht', 'smith'],
  ['jack', 'smith'],
  ['jsmith', 'smith'],
  ['5550102030', 'smith'],
  ['jaun lopes', 'lopez'],
  ['hernadnez', 'hernandez'],
  ['ohara', 'ohara'],
  ["o'hara", 'ohara'],
  ['zoe', 'ohara'],
  ['lukasz', 'lukasz'],
])('%s finds %s first', async (words, who) => {
  expect((await find(words))[0]).toBe(who)
})

test.each([
  ['xylophone'],
  ['garcia smith'],
  ['%'],
  ['_'],
  ['999999'],
  ['nobody@example.net'],
  ["'; drop table client; --"],
])('%s finds nobody', async (words) => {
  expect(await find(words)).toEqual([])
})

test('REC-4 an exact name stands before a near one', async () => {
  const gracia = await aClient(app, desk, {
    givenName: 'Gracia',
    familyName: 'Polo',
    phone: null,
    email: null,
  })
  expect((await find('gracia')).slice(0, 2)).toEqual([gracia, 'garcia'])
})

test('REC-4 another practice finds nobody of ours', async () => {
  expect(await find('garcia', await app.openPractice('Elsewhere'))).toEqual([])
})

test('REC-4 the search is in the audit trail with whom it showed, and its words are nowhere in it', async () => {
  await find('hernandez')
  const rows = await app.database.asOwner<{ subject_ids: string[] }>(
    `select * from audit where action = 'clients.find' order by at desc, audit_id desc limit 1`,
  )
  expect(rows[0]?.subject_ids).toEqual([here['hernandez']])
  expect(JSON.stringify(rows)).not.toContain('ernandez')
})

test('REC-4 without words the newest stands first, every client of a small practice is there, no more than 50 rows', async () => {
  const quiet = await app.openPractice('Quiet')
  const made = []
  for (let count = 0; count < 55; count += 1) {
    app.clock.advance(1000)
    made.push(await aClient(app, quiet, { givenName: `Number ${count}` }))
  }
  const all = answerOf(await app.get(quiet, findClients))
  expect(all.total).toBe(55)
  expect(all.clients.map((row) => row.clientId)).toEqual(made.toReversed().slice(0, 50))
})

test('REC-4 who was seen last stands before who was only entered since, with the last and next visit and what it is about', async () => {
  const quiet = await app.openPractice('Seen')
  const seen = await aPlannedClient(app, quiet)
  const { clientId, episodeId, screeningId } = seen
  const visit = { visitId: newId(), clientId, episodeId }
  const started = {
    ...visit,
    screeningId,
    consentToday: 'yes',
    startedAt: app.clock.now().toISOString(),
    minutes: 30,
  } as const
  app.clock.advance(60_000)
  const entered = await aClient(app, quiet, { givenName: 'Entered', familyName: 'First' })
  app.clock.advance(60_000)
  answerOf(await app.send(quiet, startVisit, { ...started, startedAt: app.clock.now().toISOString() }))
  const plannedFor = new Date(app.clock.now().getTime() + 86_400_000).toISOString()
  const next = { ...visit, visitId: newId(), memberId: quiet.memberId, plannedFor, minutes: 30 }
  answerOf(await app.send(quiet, planVisit, next))
  const { clients: rows } = answerOf(await app.get(quiet, findClients))
  expect(rows.map((row) => row.clientId)).toEqual([clientId, entered])
  expect(rows[0]).toMatchObject({
    lastVisitAt: app.clock.now().toISOString(),
    nextVisitAt: plannedFor,
    conditionId: 'low-back-pain-chronic',
  })
  const front = await aMember(app, quiet, 'front-desk')
  expect(answerOf(await app.get(front, findClients)).clients[0]).toMatchObject({
    clientId,
    conditionId: null,
  })
})

test('REC-4 words longer than a line are refused, naming the field', async () => {
  const sent = await app.get(desk, findClients, {}, { words: 'x'.repeat(201) })
  expect(sent).toMatchObject({ status: 422, body: { refusal: { field: 'words' } } })
})

test('REC-4 among 10,000 clients of one practice a search with slips still finds', async () => {
  const crowd = await app.openPractice('Crowd')
  const given = [
    'Ana',
    'María',
    'Lucía',
    'Carlos',
    'José',
    'David',
    'James',
    'Mary',
    'Patricia',
    'Jennifer',
    'Linda',
    'Susan',
  ]
  const family = [
    'García',
    'González',
    'Rodríguez',
    'Fernández',
    'López',
    'Smith',
    'Johnson',
    'Williams',
    'Brown',
    'Jones',
    'Ruiz',
  ]
  await app.database.databases.practices.withPractice(crowd.practiceId, async (tx) => {
    for (let count = 0; count < 10_000; count += 1) {
      const details = clientDetails({
        givenName: given[count % 12] ?? '',
        familyName: `${family[count % 11]} ${family[Math.floor(count / 11) % 11]}`,
        email: `client${count}@example.org`,
        phone: String(600_000_000 + count * 7919),
      })
      await insertClient(tx, crowd.practiceId, {
        clientId: crypto.randomUUID(),
        details,
        now: app.clock.now(),
      })
    }
  })
  await app.database.asOwner('analyze client')
  for (const words of ['gracia', 'jenifer wiliams', 'mary johnson smith', '600 007', undefined]) {
    const sent = await app.get(crowd, findClients, {}, words === undefined ? {} : { words })
    expect(answerOf(sent).clients.length).toBeGreaterThan(0)
  }
}, 120_000)
