import { useTranslation } from 'react-i18next'
import { useNames } from './use-names.ts'

type Shown = {
  readonly segmentId: string
  readonly techniqueId: string
  readonly regionIds: readonly string[]
  readonly plannedPressure: number | null
  readonly plannedMinutes: number | null
  readonly pressure: number | null
  readonly minutes: number | null
  readonly status: string
}

/** What was planned and what was really given, side by side. */
export function DoseTable({ segments }: { segments: readonly Shown[] }) {
  const { t } = useTranslation('visit')
  const names = useNames()
  const value = (number: number | null) => (number === null ? '–' : String(number))
  const shown = segments.filter((segment) => segment.status !== 'next')
  if (shown.length === 0) return <p className="text-quiet">{t('no-dose')}</p>
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('dose-what')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('dose-what')}</th>
            <th scope="col" data-number>
              {t('dose-minutes')}
            </th>
            <th scope="col" data-number>
              {t('dose-pressure')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((segment) => (
            <tr key={segment.segmentId}>
              <td>
                {names.technique(segment.techniqueId)}
                <span className="block text-small text-quiet">{names.places(segment.regionIds)}</span>
              </td>
              {segment.status === 'skipped' ? (
                <td colSpan={2}>{t('dose-skipped')}</td>
              ) : (
                <>
                  <td data-number>
                    {t('dose-of', { value: value(segment.minutes), planned: value(segment.plannedMinutes) })}
                  </td>
                  <td data-number>
                    {t('dose-of', {
                      value: value(segment.pressure),
                      planned: value(segment.plannedPressure),
                    })}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
