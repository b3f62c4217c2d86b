import type { ScreenFinding } from '@unknot/clinical/screening/screen-result'
import { useTranslation } from 'react-i18next'
import { usePressureWords } from '../../asked/use-pressure-words.ts'
import { Tag } from '../../ui/Tag.tsx'
import type { TodaysLine } from './todays-lines.ts'
import { useNames } from './use-names.ts'

type Props = { readonly lines: readonly TodaysLine[]; readonly findings: readonly ScreenFinding[] }

/** What is planned for today, line by line; what today's limits change is said beside it. */
export function PlanLines({ lines, findings }: Props) {
  const { t } = useTranslation('visit')
  const names = useNames()
  const pressure = usePressureWords()
  if (lines.length === 0) return <p className="text-quiet">{t('no-plan')}</p>
  const why = (ids: readonly string[]) =>
    findings
      .filter(({ ruleId }) => ids.includes(ruleId))
      .map((finding) => (names.language === 'es' ? finding.reasonEs : finding.reason))
      .join(' ')
  return (
    <ol className="rows">
      {lines.map((line, index) => {
        const isOut = line.fate === 'left-out'
        return (
          <li key={index} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
            <span className={`min-w-0 flex-1 basis-64 ${isOut ? 'text-quiet line-through' : ''}`}>
              <b>{names.technique(line.techniqueId)}</b>
              {line.regionIds.length > 0 ? ` · ${names.places(line.regionIds)}` : ''}
            </span>
            <span className={isOut ? 'text-quiet line-through' : ''}>
              {t('minutes', { count: line.minutes })} · {t('pressure', { level: pressure(line.pressure) })}
            </span>
            {line.fate === 'softer' ? (
              <Tag kind="caution">{t('was-planned', { level: line.plannedPressure ?? '–' })}</Tag>
            ) : null}
            {isOut ? <Tag kind="stop">{t('left-out-today')}</Tag> : null}
            {line.ruleIds.length > 0 ? (
              <p className="w-full text-small text-quiet">{why(line.ruleIds)}</p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
