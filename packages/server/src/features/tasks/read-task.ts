import { readTask as declaration } from '@unknot/contract/client-tasks'
import type { ClientTask } from '@unknot/contract/client-tasks'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { refuse } from '../../platform/outcome.ts'
import { aftercareTask } from './aftercare-task.ts'
import { baselineTask } from './baseline-task.ts'
import { checkInTask } from './check-in-task.ts'
import { consultationTask } from './consultation-task.ts'
import { nextDayTask } from './next-day-task.ts'
import { taskReader } from './task-reader.ts'

const tasks = {
  consultation: consultationTask,
  baseline: baselineTask,
  'check-in': checkInTask,
  'next-day': nextDayTask,
  aftercare: aftercareTask,
} as const satisfies Record<
  string,
  (reader: Parameters<typeof consultationTask>[0]) => Promise<ClientTask | null>
>

/** The one task of the link this browser holds. After submission there is nothing to read any more. */
export const readTask = handleRead(declaration, async ({ tx, practiceId, link, now, audit }) => {
  const make = tasks[link.kind as keyof typeof tasks]
  if (make === undefined || link.submittedAt !== null) return refuse('not-found')
  const reader = await taskReader(tx, practiceId, link, now)
  const task = await make(reader)
  if (task === null) return refuse('not-found')
  audit({ clientId: link.clientId, subjectIds: [link.linkId] })
  return { linkId: link.linkId, ...reader.greeting, now: now.toISOString(), task }
})
