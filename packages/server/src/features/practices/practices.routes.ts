import type { Feature } from '../../platform/feature.ts'
import { acceptInvite } from './accept-invite.ts'
import { changeMember } from './change-member.ts'
import { changePractice } from './change-practice.ts'
import { createPractice } from './create-practice.ts'
import { inviteMember } from './invite-member.ts'
import { outgoingMail } from './read-outgoing-mail.ts'
import { invites, me, members, practice } from './read-practices.ts'
import { withdrawInvite } from './withdraw-invite.ts'

export const practices: Feature = {
  name: 'practices',
  commands: [createPractice, changePractice, inviteMember, withdrawInvite, acceptInvite, changeMember],
  reads: [me, practice, members, invites, outgoingMail],
}
