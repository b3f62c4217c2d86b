import { screen } from '@unknot/clinical/screening/screen'
import { readScreeningState, recordReason } from '@unknot/contract/screenings'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../../testing/factories/answer-of.ts'
import { aClient } from '../../testing/factories/client.ts'
import { aMember } from '../../testing/factories/member.ts'
import { aScreening, given, type Given } from '../../testing/factories/screening.ts'
import { testApp, type Desk, type TestApp } from '../../testing/test-app.ts'
import { clients } from '../clients/clients.routes.ts'
import { practices } from '../practices/practices.routes.ts'
import { screenings } from './screenings.routes.ts'

let app: TestApp
let desk: Desk
let clientId: string
beforeAll(async () => {
  app = await testApp({ features: [practices, clients, screenings] })
  desk = await app.openPractice()
  clientId = await aClient(app, desk)
})
afterAll(() => app.close())

/** Everything at once: a limit that may be passed, a stop that may not, one that needs a clearance. */
const ill = given({
  answers: { 'today-danger-signs': ['chest-pain-pressure'] },
  history: ['aortic-aneurysm', 'osteoporosis'],
})
const findingsOf = ({ medicines = [], ...rest }: Given) =>
  screen({ date: '2026-11-20', ...rest, meds: medicines }).findings
const alsoOfTheWell = new Set(findingsOf(given()).map((one) => one.ruleId))
const ruleThat = (override: string): string => {
  const own = findingsOf(ill).filter((one) => !alsoOfTheWell.has(one.ruleId))
  const finding = own.find((one) => one.override === override)
  if (finding === undefined) throw new Error(`Nothing found that ${override}.`)
  return finding.ruleId
}
const give = (screeningId: string, ruleId: string, reasonId = newId()) =>
  app.send(desk, recordReason, {
    reasonId,
    screeningId,
    ruleId,
    reason: 'Told and agreed',
    signedName: 'Ana Therapist',
  })

test('REC-9 a limit that may be passed is passed with a signed reason, which stands beside the screening', async () => {
  const screeningId = await aScreening(app, desk, clientId, { given: ill })
  const ruleId = ruleThat('therapist-may-change-with-recorded-reason')
  const reasonId = newId()
  expect(answerOf(await give(screeningId, ruleId, reasonId))).toEqual({ id: reasonId })
  const { latest } = answerOf(await app.get(desk, readScreeningState, { clientId }))
  expect(latest).toMatchObject({
    screeningId,
    reasons: [{ ruleId, reason: 'Told and agreed', by: 'Ana Therapist', at: '2026-11-20T08:30:00.000Z' }],
  })
})

test.each([
  ['never-in-session', 'may-not-be-overridden'],
  ['only-with-recorded-clearance', 'needs-clearance'],
])('a rule to be passed %s is refused: %s', async (override, code) => {
  const screeningId = await aScreening(app, desk, clientId, { given: ill })
  expect(refusalOf(await give(screeningId, ruleThat(override)))).toMatchObject({ code, field: 'ruleId' })
  expect(
    await app.database.asOwner('select 1 from screening_reason where screening_id = $1', [screeningId]),
  ).toEqual([])
})

test('REC-9 a rule that was not true, or that there is not, has nothing to pass', async () => {
  const screeningId = await aScreening(app, desk, await aClient(app, desk))
  for (const ruleId of [ruleThat('therapist-may-change-with-recorded-reason'), 'no-such-rule']) {
    expect(refusalOf(await give(screeningId, ruleId)).code).toBe('rule-not-true')
  }
})

test('REC-9 a reason is not empty; a screening of another practice is not found', async () => {
  const screeningId = await aScreening(app, desk, clientId, { given: ill })
  const ruleId = ruleThat('therapist-may-change-with-recorded-reason')
  const body = { reasonId: newId(), screeningId, ruleId, reason: ' ', signedName: 'Ana' }
  expect((await app.send(desk, recordReason, body)).body).toMatchObject({ refusal: { field: 'reason' } })
  const elsewhere = await app.openPractice('Elsewhere')
  expect((await app.send(elsewhere, recordReason, { ...body, reason: 'x' })).status).toBe(404)
  expect((await give(newId(), ruleId)).status).toBe(404)
})

test('REC-9 a student writes but does not sign: no reason of theirs passes a limit', async () => {
  const screeningId = await aScreening(app, desk, clientId, { given: ill })
  const student = await aMember(app, desk, 'student')
  const ruleId = ruleThat('therapist-may-change-with-recorded-reason')
  const body = { reasonId: newId(), screeningId, ruleId, reason: 'x', signedName: 'Sol' }
  const sent = await app.send(student, recordReason, body)
  expect(refusalOf(sent).code).toBe('not-permitted')
})
