import { may, type Audience } from '@unknot/contract/wire/permissions'
import type { Refusal } from '@unknot/contract/wire/refusal'
import type { Tx } from '../db/schema.ts'
import { findLinkHolder } from '../links/find-link-holder.ts'
import { refuse } from '../outcome.ts'
import type { Acting, Author, Caller } from './actor.ts'
import { findMember } from './find-member.ts'

export type Admitted = { readonly author: Author; readonly acting: Acting<Audience> }
type Refused = { readonly ok: false; readonly refusal: Refusal }

export const signedOut = refuse('signed-out', { message: 'Sign in first. What you entered is kept.' })
export const noLink = refuse('no-link', {
  message: 'Open the link you were sent once more; it belongs to this task only.',
})

/** Lets the caller in with the one permission asked for, inside the transaction of the practice, or says why not. */
export async function admit(
  tx: Tx,
  permission: Audience,
  practiceId: string,
  caller: Caller | null,
  now: Date,
): Promise<Admitted | Refused> {
  if (permission === 'link') {
    if (caller?.kind !== 'link' || caller.practiceId !== practiceId) return noLink
    const link = await findLinkHolder(tx, caller, now)
    return link === null ? noLink : { author: { kind: 'client-link', id: link.linkId }, acting: { link } }
  }
  if (caller?.kind !== 'user') return signedOut
  if (permission === 'signed-in')
    return { author: { kind: 'user', id: caller.user.userId }, acting: { user: caller.user } }
  const member = await findMember(tx, practiceId, caller.user)
  if (member === null) return refuse('not-a-member', { message: 'You are not a member of this practice.' })
  if (!may(member.role, permission)) {
    return refuse('not-permitted', {
      message: `Your role (${member.role}) does not allow this. Ask the practice's owner.`,
    })
  }
  return { author: { kind: 'member', id: member.memberId }, acting: { member } }
}
