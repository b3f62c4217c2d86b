import type { PlanResult, Refusal } from '@unknot/clinical/planning/plan-result'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { Section } from '../../ui/Section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { WhoElseHelps } from './WhoElseHelps.tsx'
import { Sources } from './Sources.tsx'

type Props = { readonly proposal: PlanResult; readonly refusal: Refusal; readonly clientId: string }

/** No plan for now: why, what to do, and who can help. Calm, and never a dead end. */
export function Refused({ proposal, refusal, clientId }: Props) {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const isUrgent = proposal.screen.action === 'refer-urgent'
  return (
    <>
      <div className="max-w-text">
        <Banner
          kind={isUrgent ? 'stop' : 'caution'}
          title={t('refused')}
          actions={
            <Link
              to="/clients/$clientId/screening"
              params={{ clientId }}
              className="button"
              data-kind="primary"
            >
              {t('to-screening')}
            </Link>
          }
        >
          <p className="text-lead">{refusal.whatToDo[language]}</p>
        </Banner>
      </div>
      <Section title={t('refused-why')}>
        <ul className="rows max-w-text">
          {refusal.reasons.map(({ ruleId, text, sourceIds }, index) => (
            <li key={ruleId ?? index} className="py-4">
              <p>{text[language]}</p>
              <Sources ids={sourceIds} />
            </li>
          ))}
        </ul>
      </Section>
      {proposal.tellClient.length > 0 ? (
        <Section title={t('tell-client')}>
          <ul className="max-w-text list-disc ps-5">
            {proposal.tellClient.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <WhoElseHelps suggestions={proposal.cocare} chosen={[]} onChange={null} />
    </>
  )
}
