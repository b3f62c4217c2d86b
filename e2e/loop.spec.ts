import { createPractice } from './pages/begin.ts'
import { addClient } from './pages/clients.ts'
import { makeLink, openLink } from './pages/links.ts'
import { test } from './support/journey.ts'

test('the whole loop, as therapist and as client', async ({ tablet, phone, clock }) => {
  const { page } = await tablet()
  const { page: handset } = await phone()
  let clientId = ''

  await test.step('LOOP-1: a first visitor signs up and creates a practice', async () => {
    await createPractice(page, {
      name: 'Nuria Vidal',
      email: 'nuria@example.org',
      practice: 'Vidal Massage',
    })
  })
  await test.step('a client is added', async () => {
    clientId = await addClient(page, {
      givenName: 'Tomas',
      familyName: 'Ruiz',
      born: { day: '14', month: '5', year: '1981' },
      email: 'tomas@example.org',
    })
    console.log(clientId, clock.now())
  })
  await test.step('LOOP-2a: the client rates pain and sleep once a day before the first visit', async () => {
    const link = await makeLink(page, 'Ratings before the first session', 'Shown here')
    await openLink(handset, link)
    await handset.pause
  })
})
