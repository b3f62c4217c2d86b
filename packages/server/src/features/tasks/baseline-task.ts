import { measuresDue } from '@unknot/clinical/outcomes/due'
import type { ClientTask } from '@unknot/contract/client-tasks'
import { localDay } from '@unknot/office/time/local-time'
import { askedItems } from './asked-items.ts'
import { baselineDays, daysDone } from './submit-baseline-day.ts'
import type { TaskReader } from './task-reader.ts'

/** Today's two questions, and how many days are answered already. */
export async function baselineTask({
  tx,
  practiceId,
  link,
  now,
  timeZone,
  language,
}: TaskReader): Promise<ClientTask> {
  const day = localDay(now.toISOString(), timeZone)
  const done = await daysDone(tx, practiceId, link.linkId)
  const due = measuresDue({ moment: 'diary', mainRegionIds: [], language })
  const asked = askedItems(due.measures, language)
  return {
    kind: 'baseline',
    day,
    dayNumber: done.length + (done.includes(day) ? 0 : 1),
    days: baselineDays,
    done: done.includes(day),
    asked,
  }
}
