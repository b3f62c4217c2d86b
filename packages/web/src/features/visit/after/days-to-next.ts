/**
 * Days until the next session at the plan's rhythm; null where the plan names none.
 *
 * @example daysToNext(2) // 4
 */
export const daysToNext = (perWeek: number | null): number | null =>
  perWeek === null || perWeek <= 0 ? null : Math.max(1, Math.round(7 / perWeek))
