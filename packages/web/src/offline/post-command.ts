import type { Entry } from './entries.ts'
import type { Try } from './sending.ts'

type Sendable = Pick<Entry, 'id' | 'version' | 'practiceId' | 'name' | 'body' | 'linkId'>

/** An answer that has not come after this long counts as no way to the server; the command is safe to send again. */
const longestAnswer = 25_000

const comeBackLater = new Set(['database-away', 'stopping', 'too-many-requests'])

/** Sends one command and says what came of it. Never throws. */
export async function postCommand(entry: Sendable): Promise<Try> {
  const { id, version, practiceId, body } = entry
  let response: Response
  try {
    response = await fetch(`/api/commands/${entry.name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(entry.linkId === undefined ? {} : { 'unknot-link': entry.linkId }),
      },
      body: JSON.stringify({ id, version, practiceId, body }),
      signal: AbortSignal.timeout(longestAnswer),
    })
  } catch {
    return { kind: 'unreached' }
  }
  const said: unknown = await response.json().catch(() => null)
  return readAnswer(response.status, said, response.headers.get('retry-after'))
}

/** What a status and a body mean for the command. A body that is not ours comes from something in between. */
export function readAnswer(status: number, said: unknown, retryAfter: string | null): Try {
  const after = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : undefined
  if (isAnswer(said)) return { kind: 'answered', answer: said.answer }
  if (isRefusal(said)) {
    const { refusal } = said
    if (refusal.code === 'signed-out') return { kind: 'signed-out' }
    if (comeBackLater.has(refusal.code)) return { kind: 'unreached', after }
    if (refusal.code === 'internal-error') return { kind: 'failed' }
    return { kind: 'refused', refusal }
  }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 413)
    return { kind: 'refused', refusal: { code: 'too-large', message: 'This is too large to be sent.' } }
  if (status === 500) return { kind: 'failed' }
  return { kind: 'unreached', after }
}

type Answer = { readonly ok: true; readonly answer: unknown }
type Refused = { readonly ok: false; readonly refusal: Extract<Try, { kind: 'refused' }>['refusal'] }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isAnswer = (said: unknown): said is Answer => isObject(said) && said['ok'] === true && 'answer' in said

const isRefusal = (said: unknown): said is Refused =>
  isObject(said) &&
  said['ok'] === false &&
  isObject(said['refusal']) &&
  typeof said['refusal']['code'] === 'string'
