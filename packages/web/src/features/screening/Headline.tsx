import type { ScreenResult } from '@unknot/clinical/screening/screen-result'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  readonly result: Pick<ScreenResult, 'headline' | 'headlineEs' | 'sessionAllowed' | 'band'>
  /** How soon and with whom, in words, for a stop. */
  readonly todo: string | null
}

/** One sentence that says whether and how; colour, shape and words together. */
export function Headline({ result, todo }: Props) {
  const { t } = useTranslation('screening')
  const language = useLanguage()
  const kind = result.sessionAllowed ? (result.band === 'go-ahead' ? 'plain' : 'caution') : 'stop'
  const icon = kind === 'plain' ? 'tick' : kind === 'caution' ? 'caution' : 'stop'
  return (
    <div className="banner items-center" data-kind={kind} role="status">
      <Icon name={icon} size={40} className="banner-icon" />
      <div className="min-w-0">
        <h2 className="banner-head text-display">
          {language === 'es' ? result.headlineEs : result.headline}
        </h2>
        {todo ? <p className="mt-1 text-lead">{t('todo', { todo })}</p> : null}
      </div>
    </div>
  )
}
