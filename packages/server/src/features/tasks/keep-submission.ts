import type { Tx } from '../../platform/db/schema.ts'
import type { LinkHolder } from '../../platform/people/actor.ts'

type Submission = {
  readonly practiceId: string
  readonly submissionId: string
  readonly link: LinkHolder
  readonly body: unknown
  readonly now: Date
}

/** Keeps what the client sent, as sent, beside the readings and the screening made from it. */
export async function keepSubmission(
  tx: Tx,
  { practiceId, submissionId, link, body, now }: Submission,
): Promise<void> {
  await tx
    .insertInto('submission')
    .values({
      practice_id: practiceId,
      submission_id: submissionId,
      link_id: link.linkId,
      client_id: link.clientId,
      kind: link.kind,
      subject_id: link.subjectId,
      body: JSON.stringify(body),
      at: now,
    })
    .execute()
}
