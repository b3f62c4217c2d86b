import type { RunChart } from '@unknot/clinical/outcomes/run-chart'
import { useTranslation } from 'react-i18next'

/**
 * The scale in words, with its unit where it has one besides points: "0–10", "0–180 degrees". A unit without words of
 * ours is shown as the knowledge writes it.
 */
export function useScaleWords(): (chart: Pick<RunChart, 'range' | 'unit'>) => string {
  const { t, i18n } = useTranslation('charts')
  return ({ range: [low, high], unit }) => {
    const scale = t('range', {
      low: low.toLocaleString(i18n.language),
      high: high.toLocaleString(i18n.language),
    })
    if (unit === 'points') return scale
    const key = `unit-${unit.replaceAll(' ', '-')}`
    return `${scale} ${i18n.exists(key, { ns: 'charts' }) ? t(key as 'unit-deg') : unit}`
  }
}
