import type { ClientTask } from '@unknot/contract/client-tasks'
import { latestAftercare } from './aftercare.sql.ts'
import { aftercareCards, safetyCards } from './aftercare-cards.ts'
import type { TaskReader } from './task-reader.ts'

/** The aftercare agreed with this client, with the safety cards that go out every time. */
export async function aftercareTask({
  tx,
  practiceId,
  link,
  language,
}: TaskReader): Promise<ClientTask | null> {
  const chosen = await latestAftercare(tx, practiceId, link.clientId, link.subjectId)
  return { kind: 'aftercare', cards: aftercareCards(chosen, language), safety: safetyCards(language) }
}
