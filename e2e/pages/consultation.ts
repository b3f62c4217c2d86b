import { expect, type Locator, type Page } from '@playwright/test'
import type { ClientPerson } from '../../fixtures/people/person.schema.ts'
import { axe } from '../support/axe.ts'
import { tap } from '../support/tap.ts'
import { answerPage, type Wishes } from './answer.ts'

type Page_ = { readonly title: string; readonly fill: (page: Page, person: ClientPerson) => Promise<void> }

/** What is typed, tapped and marked on the pages that ask more than a choice. */
const pages: readonly Page_[] = [
  {
    title: 'What brings you here?',
    fill: async (page, { problem, chronicity }) => {
      await page.getByLabel('In your own words').fill(problem.words)
      await tap(page, { acute: 'Less than', subacute: '6 weeks', chronic: 'More than' }[chronicity])
    },
  },
  { title: 'Where does it hurt?', fill: markInList },
  {
    title: 'Medicines',
    fill: async (page, { medicines }) => {
      const typed = page.getByLabel('What do you use?')
      // Another page of this name asks about medicines taken today.
      if (!(await typed.isVisible())) return
      await typed.fill(medicines.join('\n'))
      await expect(page.getByText(/We read this as/).first()).toBeVisible()
    },
  },
  {
    title: 'What do you want to do again?',
    fill: async (page, { goals }) => {
      const [goal] = goals
      if (goal === undefined) return
      await page.getByLabel('Activity 1').fill(goal.activity)
      await tap(page.getByRole('group', { name: 'How well can you do it now?' }), String(goal.ability))
      await tap(page.getByRole('group', { name: 'How well do you want' }), String(goal.target))
    },
  },
  {
    title: 'Your consent',
    fill: async (page, { givenName, familyName }) => {
      for (const question of [/treated with massage/, /keep a record/, /write to you by mail/])
        await tap(page.getByRole('group', { name: question }), 'Yes')
      await page.getByLabel('Your name').fill(`${givenName} ${familyName}`)
    },
  },
]

/** Marks the first two places of the person in the map's list, each with its strength. */
async function markInList(page: Page, { marks }: ClientPerson): Promise<void> {
  await page.getByRole('button', { name: 'As a list' }).click()
  for (const { regionId, intensity } of marks.slice(0, 2)) {
    await page.getByLabel('Find a place').fill(regionId.split('.')[0] ?? '')
    await page.locator(`[data-region-row="${regionId}"]`).click()
    await tap(page.getByRole('group', { name: 'How strong is it?' }), String(intensity))
    await page.getByRole('button', { name: 'Done', exact: true }).click()
  }
}

/**
 * Fills in page after page from where the form stands; stops before the page of that title. Without a person only what
 * is still open is answered.
 */
export async function fillIn(
  page: Page,
  person: ClientPerson | null,
  wishes: Wishes,
  until: string,
): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  for (;;) {
    const before = await placeIn(page)
    const title = ((await heading.textContent()) ?? '').trim()
    if (title === until) return
    if (person !== null) await pages.find((one) => one.title === title)?.fill(page, person)
    await axe(page)
    if (await answerPage(page, wishes, placeIn))
      await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect.poll(() => placeIn(page)).not.toBe(before)
  }
}

/** Which step and page of it the form shows. */
const placeIn = async (page: Page): Promise<string> =>
  ((await form(page).locator('p').first().textContent()) ?? '') +
  ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')

const form = (page: Page): Locator => page.locator('.consultation-main')
