import type { readVisit } from '@unknot/contract/visits'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../ui/DataTable.tsx'
import { usePlaceWords, useTechniqueName } from './use-names.ts'

type Visit = ReadAnswer<typeof readVisit>
type Segment = Visit['segments'][number]

/** The dose as it was given, the plan beside it where the two differ, and what the client signalled. */
export function DoseTable({ segments, signals }: Pick<Visit, 'segments' | 'signals'>) {
  const { t } = useTranslation('chart')
  const techniqueName = useTechniqueName()
  const placeWords = usePlaceWords()
  const done = (segment: Segment, value: number | null, planned: number | null) => {
    if (segment.status === 'skipped') return t('left-out')
    if (value === null) return t('not-written')
    return planned !== null && planned !== value ? t('instead-of', { value, planned }) : String(value)
  }
  const comfort = (segmentId: string | null) => {
    const own = signals.filter((signal) => signal.segmentId === segmentId)
    const kinds = [...new Set(own.map((signal) => signal.signal))]
    return kinds
      .map((kind) => {
        const count = own.filter((signal) => signal.signal === kind).length
        return count > 1 ? `${t(`signal-${kind}`)} ×${count}` : t(`signal-${kind}`)
      })
      .join(', ')
  }
  const loose = comfort(null)
  return (
    <>
      <DataTable
        caption={t('dose')}
        rows={segments.toSorted((one, other) => one.position - other.position)}
        rowKey={(segment) => segment.segmentId}
        columns={[
          { title: t('technique'), cell: (segment) => techniqueName(segment.techniqueId) },
          { title: t('where'), cell: (segment) => placeWords(segment.regionIds) },
          {
            title: t('minutes-short'),
            number: true,
            cell: (segment) => done(segment, segment.minutes, segment.plannedMinutes),
          },
          {
            title: t('pressure-short'),
            number: true,
            cell: (segment) =>
              segment.status === 'skipped' ? '' : done(segment, segment.pressure, segment.plannedPressure),
          },
          { title: t('comfort'), cell: (segment) => comfort(segment.segmentId) },
        ]}
      />
      {loose === '' ? null : <p className="mt-2 text-small">{t('comfort-between', { signals: loose })}</p>}
    </>
  )
}
