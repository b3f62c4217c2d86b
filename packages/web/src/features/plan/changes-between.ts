import type { PlanBody } from '@unknot/contract/plans'
import type { TFunction } from 'i18next'
import type { useNames } from './use-names.ts'

type Names = Pick<ReturnType<typeof useNames>, 'technique' | 'place' | 'aftercare' | 'helper'>

/**
 * What a version of a plan changed, one sentence each; for the first one, what it said.
 *
 * @example changesBetween(null, body, names, t)[0] // 'New: Swedish massage, 10 min, pressure 2: Lower back, both sides'
 */
export function changesBetween(
  before: PlanBody | null,
  after: PlanBody,
  names: Names,
  t: TFunction<'plan'>,
): readonly string[] {
  const said = (line: PlanBody['lines'][number]) =>
    t('line-words', {
      technique: names.technique(line.techniqueId),
      minutes: line.minutes,
      level: line.pressure,
      where: names.place(line.regionIds) || t('no-place'),
    })
  const then = (before?.lines ?? []).map(said)
  const now = after.lines.map(said)
  const numbers = (['sessionMinutes', 'perWeek', 'visits', 'reviewAfterVisits'] as const).filter(
    (key) => before?.[key] !== after[key],
  )
  const changes = [
    ...without(now, then).map((line) => (before ? t('changed-added', { line }) : line)),
    ...without(then, now).map((line) => t('changed-gone', { line })),
    ...numbers.map((key) => t('changed-number', { what: t(`number-${key}`), value: after[key] ?? '–' })),
    ...without(after.aftercareIds, before?.aftercareIds ?? []).map((id) =>
      t('changed-added', { line: names.aftercare(id) }),
    ),
    ...without(before?.aftercareIds ?? [], after.aftercareIds).map((id) =>
      t('changed-gone', { line: names.aftercare(id) }),
    ),
    ...without(after.cocareIds, before?.cocareIds ?? []).map((id) =>
      t('changed-added', { line: names.helper(id) }),
    ),
    ...without(before?.cocareIds ?? [], after.cocareIds).map((id) =>
      t('changed-gone', { line: names.helper(id) }),
    ),
  ]
  const reordered = changes.length === 0 && now.some((line, index) => line !== then[index])
  return reordered ? [t('changed-order')] : changes.length === 0 ? [t('changed-nothing')] : changes
}

/** What stands in one list and not in the other, twice where it stands there once more. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((one) => {
    const at = left.indexOf(one)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
