import { measuresDue } from '@unknot/clinical/outcomes/due'
import { questionsShown } from '@unknot/clinical/screening/questions-shown'
import type { ClientTask } from '@unknot/contract/client-tasks'
import { localDay } from '@unknot/office/time/local-time'
import { recordOfClient } from '../screenings/screening-record.ts'
import { askedItems } from './asked-items.ts'
import { checkInFacts } from './check-in.sql.ts'
import type { TaskReader } from './task-reader.ts'

/** Rotating items asked at one check-in, beside those asked every time. House rule: two keep it under 75 seconds. */
const rotating = 2

/** Where it hurts is said on the map, once; the screening reads it from there. */
const answeredByMap = 'pain-regions'

/** The screening asks about the last session's after-effects on its own page: the form is not asked beside it. */
const afterEffectsForm = 'own-adverse'

/** The check-in of one visit: the client's pages of the re-screen, the ratings due today, the last map to confirm. */
export async function checkInTask({
  tx,
  practiceId,
  link,
  now,
  timeZone,
  language,
}: TaskReader): Promise<ClientTask | null> {
  const facts = await checkInFacts(tx, practiceId, link.clientId, link.subjectId)
  if (facts === undefined) return null
  const previous = await recordOfClient(tx, practiceId, link.clientId)
  const regionIds = facts.primary?.regionIds ?? []
  const screening = questionsShown({
    date: localDay(now.toISOString(), timeZone),
    ...(previous ? { previous } : {}),
  })
    .filter((page) => page.by === 'client' && !page.afterResult)
    .map((page) => ({ ...page, questions: page.questions.filter(({ id }) => id !== answeredByMap) }))
    .filter((page) => page.questions.length > 0)
  const due = measuresDue({
    moment: 'beforeSession',
    mainRegionIds: regionIds,
    ...(facts.primary
      ? { primary: { instrumentId: facts.primary.instrumentId, itemId: facts.primary.itemId } }
      : {}),
    language,
    checkInsDone: facts.checkInsDone,
    rotating,
    afterEffectsAnswered: facts.nextDayAnswered,
  })
  return {
    kind: 'check-in',
    visitId: facts.visitId,
    plannedFor: facts.plannedFor,
    timeZone,
    screening: [...screening],
    asked: askedItems(due.measures, language, {
      activities: facts.activities.map(({ activity }) => activity),
    }).filter(({ instrumentId }) => instrumentId !== afterEffectsForm),
    notAsked: due.notAsked.map(({ instrumentId, itemId }) => ({ instrumentId, itemId })),
    bodyMap: facts.bodyMap,
    activities: facts.activities,
  }
}
