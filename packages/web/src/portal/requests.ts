/** What the client's pages ask of the server, apart from their commands. Types only come from the contract. */
import type { readTask } from '@unknot/contract/client-tasks'
import type { OpenLinkAnswer, OpenLinkRefusal } from '@unknot/contract/wire/link'
import type { ReadAnswer } from '@unknot/contract/wire/read'

export type OpenedTask = ReadAnswer<typeof readTask>

export type Opening =
  | OpenLinkAnswer
  | { readonly state: 'refused'; readonly code: OpenLinkRefusal | 'other' }
  | { readonly state: 'unreached' }

const endings: readonly string[] = [
  'link-not-found',
  'link-expired',
  'link-withdrawn',
  'link-submitted',
  'code-wrong',
  'code-locked',
] satisfies readonly OpenLinkRefusal[]

/** Opens the link, on a tap. `code` only where another browser opened it before. */
export async function openLink(token: string, code?: string): Promise<Opening> {
  const said = await ask('/api/links/open', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(code === undefined ? { token } : { token, code }),
  })
  if (said === null) return { state: 'unreached' }
  // The server made the answer through the schema that this type comes from.
  if (said.ok) return said.answer as OpenLinkAnswer
  const { code: refusal } = said
  return { state: 'refused', code: endings.includes(refusal) ? (refusal as OpenLinkRefusal) : 'other' }
}

/** The task of an opened link; `closed` when this browser doesn't hold it, or it has ended. */
export async function readOpenedTask(linkId: string): Promise<OpenedTask | 'closed' | 'unreached'> {
  const said = await ask('/api/task', { headers: { 'unknot-link': linkId } })
  if (said === null) return 'unreached'
  return said.ok ? (said.answer as OpenedTask) : 'closed'
}

type Said = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly code: string }

async function ask(path: string, init: RequestInit): Promise<Said | null> {
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(20_000) })
    const said: unknown = await response.json()
    if (said === null || typeof said !== 'object' || !('ok' in said)) return null
    if (said.ok === true && 'answer' in said) return { ok: true, answer: said.answer }
    const refusal = 'refusal' in said ? said.refusal : null
    if (refusal === null || typeof refusal !== 'object' || !('code' in refusal)) return null
    const code = String(refusal.code)
    return response.status >= 500 || response.status === 429 ? null : { ok: false, code }
  } catch {
    return null
  }
}
