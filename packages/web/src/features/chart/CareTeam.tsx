import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useSession } from '../../offline/session.ts'
import { Section } from '../../ui/Section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useTimes } from '../../ui/use-times.ts'
import type { Chart } from './chart.data.ts'

/** Who else helps this client, as they told us. */
export function CareTeam({ care }: { care: Chart['otherCare'] }) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const language = useLanguage()
  const disciplines = useKnowledge('disciplines', care.length > 0)
  return (
    <Section title={t('care-team')}>
      {care.length === 0 ? (
        <p className="text-quiet">{t('no-care-team')}</p>
      ) : (
        <ul className="rows">
          {care.map((one, index) => (
            <li key={`${one.discipline} ${index}`} className="py-3">
              <p>
                <b>
                  {disciplines?.find(({ id }) => id === one.discipline)?.label[language] ?? one.discipline}
                </b>
                {one.who ? ` · ${one.who}` : ''}
              </p>
              {one.what ? <p>{one.what}</p> : null}
              {one.since ? (
                <p className="text-small text-quiet">
                  {t('care-since', { day: times.day(one.since, 'medium') })}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
