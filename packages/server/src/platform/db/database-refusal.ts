import { refuse } from '../outcome.ts'

type Refused = ReturnType<typeof refuse>

/**
 * What a person is told when the database refuses a row: an id that is not there (or is another practice's), one that
 * is taken, a value that cannot be. Only the code is looked at: the database's own words quote values.
 */
export function refusalOfDatabaseError(error: unknown): Refused | null {
  const code = error instanceof Error ? String((error as { code?: unknown }).code) : ''
  if (code === '23503') {
    return refuse('not-found', {
      message: 'Something this refers to does not exist in this practice. Nothing was saved.',
    })
  }
  if (code === '23505') return refuse('already-exists')
  if (code === '23502' || code === '23514' || code.startsWith('22')) {
    return refuse('invalid-request', {
      message:
        'A value cannot be stored: a date that does not exist, a number out of range, or a character that is not text.',
    })
  }
  return null
}
