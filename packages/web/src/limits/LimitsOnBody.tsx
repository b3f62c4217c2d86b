import type { ScreenResult } from '@unknot/clinical/screening/screen-result'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { BodyMapThumb } from '../bodymap/BodyMapThumb.tsx'
import { useBodyMapSpeech } from '../bodymap/use-bodymap-speech.ts'
import { useLanguage } from '../ui/use-language.ts'
import { forbiddenRegions } from './forbidden-regions.ts'

type Props = {
  readonly result: Pick<ScreenResult, 'areaLimits' | 'findings'>
  readonly height?: number
}

/** The places to leave alone, hatched on the front and the back of the body. Nothing where there are none. */
export function LimitsOnBody({ result, height = 280 }: Props) {
  const { t } = useTranslation('limits')
  const language = useLanguage()
  const speech = useBodyMapSpeech()
  const forbidden = useMemo(() => forbiddenRegions(result, language), [result, language])
  if (forbidden.length === 0) return null
  return (
    <figure className="flex flex-col gap-3">
      <div className="flex justify-center gap-6">
        {(['front', 'back'] as const).map((view) => (
          <BodyMapThumb
            key={view}
            mode="limits"
            forbidden={forbidden}
            body="neutral"
            view={view}
            height={height}
            speech={speech}
          />
        ))}
      </div>
      <figcaption className="text-center text-small text-quiet">{t('hatched')}</figcaption>
    </figure>
  )
}
