import type { Role } from '@unknot/contract/wire/permissions'
import { v7 as newId } from 'uuid'
import type { Desk, TestApp } from '../test-app.ts'

/** A new person who works in this practice in a role, as if their invitation was accepted. */
export async function aMember(app: TestApp, desk: Desk, role: Role): Promise<Desk> {
  const person = await app.signUp(`A ${role}`)
  const member = { ...person, practiceId: desk.practiceId, memberId: newId() }
  await app.database.databases.practices.withPractice(desk.practiceId, (tx) =>
    tx
      .insertInto('member')
      .values({
        practice_id: desk.practiceId,
        member_id: member.memberId,
        user_id: person.userId,
        name: `A ${role}`,
        role,
        joined_at: app.clock.now(),
        ended_at: null,
      })
      .execute(),
  )
  return member
}
