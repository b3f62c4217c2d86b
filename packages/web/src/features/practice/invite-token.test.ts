import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { practiceOfToken } from './invite-token.ts'

describe('practiceOfToken', () => {
  const practiceId = '01978a3c-5b1e-7c4d-9a2f-6b1d3e5f7a90'
  const bytes = Buffer.concat([Buffer.from(practiceId.replaceAll('-', ''), 'hex'), Buffer.alloc(48, 0xfb)])

  it('reads the practice at the front', () =>
    expect(practiceOfToken(bytes.toString('base64url'))).toBe(practiceId))

  it.each(['', 'short', `${'a'.repeat(85)}!`])('knows that %j is none of ours', (token) => {
    expect(practiceOfToken(token)).toBeNull()
  })
})
