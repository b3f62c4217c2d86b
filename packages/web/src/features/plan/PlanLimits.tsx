import type { PlanLimit } from '@unknot/clinical/planning/plan-result'
import type { FigureBody } from '@unknot/clinical/knowledge/figures'
import { useTranslation } from 'react-i18next'
import { BodyMapThumb } from '../../bodymap/BodyMapThumb.tsx'
import type { ForbiddenRegion } from '../../bodymap/map-content.ts'
import type { Speech } from '../../bodymap/say.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  readonly limits: readonly PlanLimit[]
  readonly forbidden: readonly ForbiddenRegion[]
  readonly body: FigureBody
  readonly speech: Speech
}

const shownAtFirst = 4

/** What this plan keeps to, in words and on the body. */
export function PlanLimits({ limits, forbidden, body, speech }: Props) {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  if (limits.length === 0) return null
  const row = (limit: PlanLimit) => <li key={`${limit.kind}-${limit.text.en}`}>{limit.text[language]}</li>
  return (
    <section className="card mb-10 flex flex-wrap items-start gap-6" aria-label={t('limits')}>
      {forbidden.length > 0 ? (
        <div className="flex gap-4">
          {(['front', 'back'] as const).map((view) => (
            <BodyMapThumb
              key={view}
              mode="limits"
              forbidden={forbidden}
              body={body}
              view={view}
              height={168}
              speech={speech}
            />
          ))}
        </div>
      ) : null}
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="mb-2 text-lead">{t('limits')}</h2>
        <ul className="list-disc ps-5">{limits.slice(0, shownAtFirst).map(row)}</ul>
        {limits.length > shownAtFirst ? (
          <Disclosure title={t('limits-more', { count: limits.length - shownAtFirst })}>
            <ul className="list-disc">{limits.slice(shownAtFirst).map(row)}</ul>
          </Disclosure>
        ) : null}
      </div>
    </section>
  )
}
