import { describe, expect, it } from 'vitest'
import { readAnswer } from './post-command.ts'

const refused = (code: string) => ({ ok: false, refusal: { code, message: 'because' } })

describe('readAnswer', () => {
  it.each([
    [200, { ok: true, answer: { id: 'a', version: 1 } }, 'answered'],
    [401, refused('signed-out'), 'signed-out'],
    [401, null, 'signed-out'],
    [503, refused('database-away'), 'unreached'],
    [429, refused('too-many-requests'), 'unreached'],
    [500, refused('internal-error'), 'failed'],
    [500, null, 'failed'],
    [409, refused('stale-version'), 'refused'],
    [422, refused('invalid-request'), 'refused'],
    [403, refused('not-permitted'), 'refused'],
    [413, null, 'refused'],
    // A proxy or a captive portal answers in its own words: the command was not heard.
    [502, null, 'unreached'],
    [200, null, 'unreached'],
    [200, { hello: 'from the airport' }, 'unreached'],
    [404, null, 'unreached'],
  ])('%i with %o is %s', (status, said, kind) => expect(readAnswer(status, said, null).kind).toBe(kind))

  it('comes back when asked to', () => {
    expect(readAnswer(503, refused('stopping'), '7')).toEqual({ kind: 'unreached', after: 7_000 })
  })

  it('keeps both sides of a conflict', () => {
    const said = {
      ok: false,
      refusal: { code: 'stale-version', message: 'changed', current: { version: 4 } },
    }
    expect(readAnswer(409, said, null)).toEqual({ kind: 'refused', refusal: said.refusal })
  })
})
