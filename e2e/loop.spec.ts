import { expect } from '@playwright/test'
import { clientCast, memberCast } from '../fixtures/people/people.ts'
import { createPractice } from './pages/begin.ts'
import { addClient } from './pages/clients.ts'
import { makeLink, openLink } from './pages/links.ts'
import { rateToday } from './pages/portal.ts'
import { axe } from './support/axe.ts'
import { test } from './support/journey.ts'

const elena = memberCast().find((member) => member.givenName === 'Elena')!
const thomas = clientCast().find((client) => client.givenName === 'Thomas')!

test('the whole loop, as therapist and as client', async ({ tablet, phone, clock }) => {
  const { page } = await tablet()
  const { page: handset } = await phone()
  let clientId = ''

  await test.step('LOOP-1: a first visitor signs up and creates a practice', async () => {
    await createPractice(page, {
      name: `${elena.givenName} ${elena.familyName}`,
      email: elena.email,
      practice: 'Two Rooms',
    })
    await axe(page)
  })

  await test.step('a client is added', async () => {
    clientId = await addClient(page, thomas)
    await expect(page.getByText('No consultation yet')).toBeVisible()
    await axe(page)
  })

  await test.step('LOOP-2a: the client rates pain and sleep once a day before the first visit', async () => {
    const link = await makeLink(page, 'Ratings before the first session', 'Shown here')
    await openLink(handset, link)
    await rateToday(handset, 1, 6, 4)
    await clock.set(1, '20:00')
    await handset.reload()
    await rateToday(handset, 2, 7, 3)
    await clock.set(2, '20:00')
    await handset.reload()
    await rateToday(handset, 3, 6, 4)
  })
})
