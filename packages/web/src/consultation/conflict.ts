import type { Answers, Part } from './answers.ts'

/** Both sides changed the same parts. */
export type Conflict = {
  readonly version: number
  readonly parts: readonly Part[]
  /** Who was quicker. */
  readonly by: string | null
  /** Everything as it stands on the server. */
  readonly answers: Answers
}

/** The other side of a refused save, as the server sent it; null when it sent something else. */
export function conflictOf(current: unknown, mine: Answers): Conflict | null {
  if (current === null || typeof current !== 'object') return null
  if (!('version' in current) || typeof current.version !== 'number') return null
  if (!('answers' in current) || current.answers === null || typeof current.answers !== 'object') return null
  const named = 'parts' in current && Array.isArray(current.parts) ? current.parts : []
  const parts = named.filter((part): part is Part => typeof part === 'string' && part in mine)
  const by = 'by' in current && typeof current.by === 'string' ? current.by : null
  return { version: current.version, parts, by, answers: current.answers as Answers }
}
