import { useTranslation } from 'react-i18next'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { useSession } from '../../offline/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useTimes } from '../../ui/use-times.ts'
import type { Chart } from './chart.data.ts'

type Props = { readonly chart: Chart; readonly episodeId: string | null }

/** What was agreed to do at home, the latest choice; earlier ones in place. */
export function Aftercare({ chart, episodeId }: Props) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const [latest, ...earlier] = chart.aftercare.filter((choice) => choice.episodeId === episodeId)
  return (
    <Section
      title={t('aftercare')}
      aside={latest ? <span className="text-quiet">{times.date(latest.at, 'medium')}</span> : null}
    >
      {latest ? <Items itemIds={latest.itemIds} /> : <p className="text-quiet">{t('no-aftercare')}</p>}
      {earlier.length > 0 ? (
        <div className="mt-2">
          <Disclosure title={t('aftercare-earlier', { count: earlier.length })}>
            {earlier.map((choice) => (
              <div key={choice.choiceId} className="mb-3">
                <p className="text-small text-quiet">{times.date(choice.at, 'medium')}</p>
                <Items itemIds={choice.itemIds} />
              </div>
            ))}
          </Disclosure>
        </div>
      ) : null}
    </Section>
  )
}

function Items({ itemIds }: { itemIds: readonly string[] | null }) {
  const { t } = useTranslation('chart')
  const language = useLanguage()
  const items = useKnowledge('aftercare', itemIds !== null && itemIds.length > 0)
  if (itemIds === null || itemIds.length === 0) return <p className="text-quiet">{t('aftercare-nothing')}</p>
  return (
    <ul className="flex flex-col gap-1">
      {itemIds.map((itemId) => {
        const item = items?.find((one) => one.id === itemId)
        return <li key={itemId}>{(language === 'es' ? item?.es.name : item?.name) ?? itemId}</li>
      })}
    </ul>
  )
}
