import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { ChartEpisode } from './chart.data.ts'
import { NextStepPart } from './NextStepPart.tsx'
import { toldOf } from './standing.ts'

/** Where things stand, in the verdict's own sentences, and what follows from it. */
export function Standing({ episode, actions }: { episode: ChartEpisode; actions: ReactNode }) {
  const { t } = useTranslation('chart')
  const language = useLanguage()
  const told = episode.verdict ? toldOf(episode.verdict) : null
  return (
    <section
      aria-label={t('standing')}
      className="grid grid-cols-1 gap-x-12 gap-y-6 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
    >
      <div>
        <p className="text-quiet">{episode.details.title}</p>
        {told ? (
          <>
            <p className="mt-1 text-title font-bold">{told.headline?.[language]}</p>
            {told.reasons.map((sentence) => (
              <p key={sentence.key} className="mt-2 text-lead">
                {sentence[language]}
              </p>
            ))}
            {told.behind.length > 0 ? (
              <div className="mt-2">
                <Disclosure title={t('numbers-behind')}>
                  <ul className="flex flex-col gap-2">
                    {told.behind.map((sentence) => (
                      <li key={sentence.key}>{sentence[language]}</li>
                    ))}
                  </ul>
                </Disclosure>
              </div>
            ) : null}
          </>
        ) : (
          <>
            <p className="mt-1 text-title font-bold">{t('no-measure')}</p>
            <p className="mt-2 text-quiet">{t('no-measure-more')}</p>
          </>
        )}
        <div className="mt-4">{actions}</div>
      </div>
      <NextStepPart episode={episode} />
    </section>
  )
}
