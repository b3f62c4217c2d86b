import type { MemberPerson } from '../../../../fixtures/people/person.schema.ts'
import type { Services } from '../platform/services.ts'

/** Adds the cast's other members, who have no login of their own here. Answers the therapist's member id. */
export async function addColleague(
  services: Services,
  practiceId: string,
  cast: readonly MemberPerson[],
  joined: Date,
): Promise<string> {
  const others = cast.filter((member) => member.role !== 'owner')
  await services.practices.withPractice(practiceId, (tx) =>
    tx
      .insertInto('member')
      .values(
        others.map((member) => ({
          practice_id: practiceId,
          member_id: member.id,
          user_id: `sample:${member.id}`,
          name: `${member.givenName} ${member.familyName}`,
          role: member.role,
          joined_at: joined,
          ended_at: null,
        })),
      )
      .execute(),
  )
  const therapist = others.find((member) => member.role === 'therapist')
  if (therapist === undefined) throw new Error('The cast has no therapist.')
  return therapist.id
}
