import { expect, type Page } from '@playwright/test'
import { v7 as newId } from 'uuid'

type Answer = Readonly<Record<string, unknown>>
type Said = { readonly ok: boolean; readonly answer?: Answer; readonly refusal?: unknown }

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
  expect(said, name).toMatchObject({ ok: true })
  return said.answer ?? {}
}

/** Reads from the page's own browser. */
export async function read(page: Page, practiceId: string, path: string): Promise<Answer> {
  const said = await ask(page, 'GET', `${path}${path.includes('?') ? '&' : '?'}practice=${practiceId}`, {})
  expect(said, path).toMatchObject({ ok: true })
  return said.answer ?? {}
}

type More = { readonly body?: object | undefined; readonly linkId?: string | undefined }

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
