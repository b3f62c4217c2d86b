import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'

type Answer = Readonly<Record<string, unknown>>
type Said = { readonly ok: boolean; readonly answer?: Answer; readonly refusal?: unknown }
type More = { readonly body?: object | undefined; readonly linkId?: string | undefined }

/** Sends a command from the page's own browser, with its cookies, and answers what the server said. */
export async function send(
  page: Page,
  practiceId: string,
  name: string,
  body: object,
  linkId?: string,
): Promise<Answer> {
  const said = await ask(page, 'POST', `/api/commands/${name}`, {
    body: { id: newId(), version: 1, practiceId, body },
    linkId,
  })
  return answerOf(said, name)
}

/** Reads from the page's own browser. */
export async function read(page: Page, practiceId: string, path: string): Promise<Answer> {
  const said = await ask(page, 'GET', `${path}?practice=${practiceId}`, {})
  return answerOf(said, path)
}

/** The task behind the opened link. */
export async function readTask(page: Page, linkId: string): Promise<Answer> {
  const said = await ask(page, 'GET', '/api/task', { linkId })
  return answerOf(said, 'the task')
}

/** Which link this page has opened, as the page itself keeps it. */
export const openedLink = (page: Page): Promise<{ readonly linkId: string; readonly practiceId: string }> =>
  page.evaluate(() => {
    const kept = Object.entries(sessionStorage).find(([key]) => key.startsWith('unknot-link-'))
    return JSON.parse(String(kept?.[1])) as { linkId: string; practiceId: string }
  })

/** The practice of whoever is signed in on this page. */
export async function practiceOf(
  page: Page,
): Promise<{ readonly practiceId: string; readonly memberId: string }> {
  const said = await ask(page, 'GET', '/api/me', {})
  const practices = said.answer?.['practices'] as readonly { practiceId: string; memberId: string }[]
  return practices[0]!
}

function answerOf({ ok, answer, refusal }: Said, what: string): Answer {
  if (!ok || answer === undefined) throw new Error(`${what} was turned down: ${JSON.stringify(refusal)}`)
  return answer
}

const ask = (page: Page, method: string, path: string, more: More): Promise<Said> =>
  page.evaluate(
    async ([way, where, { body, linkId }]) => {
      const response = await fetch(where, {
        method: way,
        headers: {
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(linkId ? { 'unknot-link': linkId } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return (await response.json()) as Said
    },
    [method, path, more] as const,
  )
