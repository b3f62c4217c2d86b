import { technique } from '@unknot/clinical/knowledge/techniques'
import type { Tx } from '../../platform/db/schema.ts'

/** What the member who plans is trained in, and what the practice says its law allows. */
export async function skillsOf(tx: Tx, practiceId: string, memberId: string) {
  const row = await tx
    .selectFrom('member')
    .innerJoin('practice', 'practice.practice_id', 'member.practice_id')
    .select(['member.trained', 'practice.may_teach_exercise'])
    .where('member.practice_id', '=', practiceId)
    .where('member.member_id', '=', memberId)
    .executeTakeFirstOrThrow()
  // A technique that a later version of the knowledge no longer has is left out.
  const trainedTechniques = row.trained.filter((id) => technique(id) !== undefined)
  return { trainedTechniques, mayTeachExercise: row.may_teach_exercise }
}
