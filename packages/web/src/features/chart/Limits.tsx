import { Link } from '@tanstack/react-router'
import type { ScreenResult } from '@unknot/clinical/screening/screen-result'
import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useSession } from '../../offline/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Section } from '../../ui/Section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useTimes } from '../../ui/use-times.ts'
import { useScreening } from './chart.data.ts'

const tones = {
  refer: 'text-stop',
  clearance: 'text-stop',
  'not-today': 'text-stop',
  'leave-area': 'text-caution',
  limits: 'text-caution',
} as const
const stops = new Set(['refer', 'clearance', 'not-today'])

/** What the latest screening does not allow; each finding with its reason in place. */
export function Limits({ clientId }: { clientId: string }) {
  const { t } = useTranslation('chart')
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const { data } = useScreening(clientId)
  const latest = data?.latest
  const link = may('record:write') ? (
    <Link
      to="/clients/$clientId/screening"
      params={{ clientId }}
      className="inline-flex min-h-12 items-center"
      data-screen-only
    >
      {t(latest ? 'screening-open' : 'screening-ask')}
    </Link>
  ) : null
  return (
    <Section
      title={t('limits')}
      aside={
        latest ? (
          <span className="text-quiet">{t('screened-on', { day: times.day(latest.on, 'medium') })}</span>
        ) : null
      }
    >
      {latest ? (
        <Found result={latest.result} />
      ) : data ? (
        <p className="text-quiet">{t('not-screened')}</p>
      ) : null}
      {link}
    </Section>
  )
}

function Found({ result }: { result: ScreenResult }) {
  const { t } = useTranslation('chart')
  const language = useLanguage()
  const safety = useKnowledge('safety')
  const region = (id: string) => {
    const known = safety?.regions.find((one) => one.id === id.split(':')[0])
    return (language === 'es' ? known?.nameEs : known?.name)?.toLocaleLowerCase(language) ?? ''
  }
  const tone = (tones as Readonly<Record<string, string>>)[result.band] ?? 'text-accent'
  const icon = stops.has(result.band) ? 'stop' : result.band === 'go-ahead' ? 'tick' : 'caution'
  const counting = result.findings.filter((finding) => !finding.standing)
  const lines = [
    ...(result.maxPressure === null ? [] : [t('pressure-at-most', { level: result.maxPressure })]),
    ...Object.entries(result.regionCaps).map(([id, level]) =>
      t('pressure-there', { place: region(id), level }),
    ),
    ...(result.avoidRegions.length > 0
      ? [t('leave-alone', { places: result.avoidRegions.map(region).join(', ') })]
      : []),
  ]
  return (
    <>
      <p className={`flex items-start gap-2 text-lead font-bold ${tone}`}>
        <Icon name={icon} className="mt-0.5 shrink-0" />
        {language === 'es' ? result.headlineEs : result.headline}
      </p>
      {lines.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {counting.length > 0 ? (
        <div className="mt-2">
          <Disclosure title={t('findings', { count: counting.length })}>
            <ul className="flex flex-col gap-4">
              {counting.map((finding) => (
                <li key={finding.ruleId}>
                  <p>{language === 'es' ? finding.reasonEs : finding.reason}</p>
                  <p className="text-quiet">{language === 'es' ? finding.noteEs : finding.note}</p>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </>
  )
}
