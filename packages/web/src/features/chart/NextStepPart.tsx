import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { ChartEpisode } from './chart.data.ts'

/** The next step with its reason, what else speaks, and what falls due. */
export function NextStepPart({ episode }: { episode: ChartEpisode }) {
  const { t } = useTranslation('chart')
  const { may } = useSession()
  const language = useLanguage()
  const { nextStep: step, reassessmentDue: due, dischargedOn } = episode
  if (dischargedOn !== null) return null
  const stops = step?.kind === 'stop-and-refer'
  return (
    <Card className="self-start">
      <h2 className="text-lead">{t('next')}</h2>
      {step ? (
        <>
          <p
            className={`mt-1 flex items-start gap-2 text-lead font-bold ${stops ? 'text-stop' : 'text-accent'}`}
          >
            <Icon name={stops ? 'stop' : 'next'} className="mt-0.5 shrink-0" />
            {t(`step-${step.kind}`)}
          </p>
          <p className="mt-2">{step.because.words.therapist[language]}</p>
          {step.also.map((reason) => (
            <p key={reason.ruleId} className="mt-2 text-quiet">
              {t('also')}: {reason.words.therapist[language]}
            </p>
          ))}
        </>
      ) : (
        <p className="mt-1">{t('step-none')}</p>
      )}
      {due.due ? (
        <p className="mt-3 flex items-start gap-2 text-caution">
          <Icon name="info" size={20} className="mt-0.5 shrink-0" />
          <span>
            <b>{t('reassess')}</b> {due.because[language]}
          </span>
        </p>
      ) : null}
      {may('record:write') ? (
        <p className="mt-4" data-screen-only>
          <Link
            to="/episodes/$episodeId/plan"
            params={{ episodeId: episode.episodeId }}
            className="button"
            data-kind="quiet"
          >
            {t(episode.plan ? 'open-plan' : 'make-plan')}
          </Link>
        </p>
      ) : null}
      {step ? (
        <div className="mt-1 text-small text-quiet">
          <Disclosure title={t('why')}>
            <p>{step.because.basis}</p>
            {step.because.houseRule ? <p className="mt-1">{t('house-rule')}</p> : null}
          </Disclosure>
        </div>
      ) : null}
    </Card>
  )
}
