import type { VisitToday } from '@unknot/contract/today'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useSession } from '../../offline/session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useTimes } from '../../ui/use-times.ts'

const stopping = new Set(['refer-urgent', 'clearance', 'do-not-treat'])
const limiting = new Set(['avoid-region', 'avoid-technique', 'cap-pressure'])

/** Whether the latest screening allows no session. Asked again, it may. */
export const isStopped = (screening: VisitToday['screening']): boolean =>
  screening !== null && stopping.has(screening.action)

/** What the latest screening does not allow, in a line each, with its day: today's answers are asked again. */
export function NotAllowed({ screening }: { screening: VisitToday['screening'] }) {
  const { t } = useTranslation('today')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const language = useLanguage()
  const safety = useKnowledge('safety', screening !== null)
  if (screening === null)
    return (
      <div>
        <h3 className="text-body">{t('not-allowed')}</h3>
        <p className="text-quiet">{t('not-screened')}</p>
      </div>
    )
  const action = safety?.meta.actions.find((one) => one.action === screening.action)
  const headline = language === 'es' ? action?.headlineEs : action?.headline
  const region = (id: string) => {
    const known = safety?.regions.find((one) => one.id === id)
    return (language === 'es' ? known?.nameEs : known?.name) ?? ''
  }
  const regions = screening.avoidRegions.map(region).filter((name) => name !== '')
  const tone = stopping.has(screening.action)
    ? 'text-stop'
    : limiting.has(screening.action)
      ? 'text-caution'
      : 'text-ink'
  return (
    <div>
      <h3 className="text-body">{t('not-allowed')}</h3>
      <p className={`flex items-start gap-2 font-bold ${tone}`}>
        <Icon
          name={stopping.has(screening.action) ? 'stop' : limiting.has(screening.action) ? 'caution' : 'tick'}
          className="mt-0.5 shrink-0"
        />
        {headline ?? ''}
      </p>
      {screening.maxPressure === null ? null : (
        <p>{t('pressure-at-most', { level: screening.maxPressure })}</p>
      )}
      {regions.length > 0 ? (
        <p>{t('leave-alone', { places: regions.join(', ').toLocaleLowerCase(language) })}</p>
      ) : null}
      <p className="text-small text-quiet">{t('screened-on', { day: times.day(screening.on, 'medium') })}</p>
    </div>
  )
}
