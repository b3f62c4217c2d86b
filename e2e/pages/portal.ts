import { expect, type Page } from '@playwright/test'
import { axe } from '../support/axe.ts'
import { asked, tap } from '../support/tap.ts'
import { answerPage, type Wishes } from './answer.ts'

/** Sends today's two ratings. */
export async function rateToday(phone: Page, day: number, pain: number, sleep: number): Promise<void> {
  await expect(phone.getByText(`Day ${day} of`)).toBeVisible()
  await tap(asked(phone, /pain/i), String(pain))
  await tap(asked(phone, /sleep/i), String(sleep))
  if (day === 1) await axe(phone)
  await phone.getByRole('button', { name: 'Send for today' }).click()
  await expect(phone.getByRole('heading', { name: /That is all for today/ })).toBeVisible()
  if (day === 1) await axe(phone)
}

/** Goes through the short pages of a task to its end and hands it in. Answers the headings it went by. */
export async function walkPages(phone: Page, wishes: Wishes): Promise<readonly string[]> {
  const seen: string[] = []
  for (let at = 1; ; at += 1) {
    await expect(phone.getByText(new RegExp(`^${at} of \\d+$`))).toBeVisible()
    seen.push((await phone.getByRole('heading', { level: 1 }).textContent()) ?? '')
    await axe(phone)
    if (!(await answerPage(phone, wishes, stepOf))) continue
    const same = phone.getByRole('button', { name: 'It is still like this' })
    const send = phone.getByRole('button', { name: 'Send', exact: true })
    if (await send.isVisible()) {
      await send.click()
      return seen
    }
    if (await same.isVisible()) await same.click()
    else await phone.getByRole('button', { name: 'Next', exact: true }).click()
  }
}

const stepOf = async (phone: Page): Promise<string> =>
  (await phone
    .getByText(/^\d+ of \d+$/)
    .first()
    .textContent()) ?? ''
