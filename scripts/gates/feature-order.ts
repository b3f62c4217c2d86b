/**
 * The order of the features of packages/clinical: each may import itself and those before it, never those after it.
 * Change the order by a decision (docs/decisions), not by an exception.
 */
export const clinicalOrder = [
  'statistics',
  'knowledge',
  'bodymap',
  'consultation',
  'screening',
  'outcomes',
  'aftercare',
  'cocare',
  'planning',
  'visits',
  'responding',
] as const
