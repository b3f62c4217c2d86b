import type { PlanVersion } from '@unknot/contract/plans'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { useTimes } from '../../ui/use-times.ts'
import { changesBetween } from './changes-between.ts'
import { useNames } from './use-names.ts'

/** Every version kept: when, by whom, why, and what changed. */
export function Versions({ versions }: { readonly versions: readonly PlanVersion[] }) {
  const { t } = useTranslation('plan')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const names = useNames()
  if (versions.length === 0) return null
  return (
    <Section title={t('versions')}>
      <ol className="rows max-w-text">
        {versions.map((version, index) => (
          <li key={version.planVersionId} className="py-3">
            <p className="font-bold">
              {t('version', { number: version.number })}
              <span className="font-normal text-quiet">
                {' '}
                {t('version-by', { name: version.byName, day: times.date(version.at, 'medium') })}
              </span>
            </p>
            <p>{version.reason}</p>
            <Disclosure title={t(versions[index + 1] ? 'what-changed' : 'what-it-said')}>
              <ul className="list-disc">
                {changesBetween(versions[index + 1]?.body ?? null, version.body, names, t).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ol>
    </Section>
  )
}
