import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import type { LineCheck } from './check-lines.ts'
import { useNames } from './use-names.ts'

/** Which limits a line does not obey: what it is about, and what would be allowed. */
export function LineProblems({ problems }: { readonly problems: readonly LineCheck[] }) {
  const { t } = useTranslation('plan')
  const names = useNames()
  if (problems.length === 0) return null
  return (
    <ul className="my-2 flex flex-col gap-2" role="alert">
      {problems.map((problem) => (
        <li key={`${problem.ruleId}-${problem.kind}`} className="flex items-start gap-2 text-stop">
          <Icon name="stop" className="mt-0.5 shrink-0" />
          <span className="min-w-0">
            {problem.kind === 'pressure'
              ? t('against-pressure', { level: problem.maxPressure ?? 1 })
              : t(problem.kind === 'region' ? 'against-region' : 'against-technique', {
                  where: names.place(problem.regionIds) || t('whole-session'),
                })}{' '}
            {problem.reason}
            {problem.mayBePassed ? ` ${t('may-be-passed')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}
