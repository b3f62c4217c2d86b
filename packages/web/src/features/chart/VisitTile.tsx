import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTimes } from '../../ui/use-times.ts'
import type { ChartVisit } from './chart.data.ts'
import { Stroke } from './Stroke.tsx'
import { visitSum } from './visit-sum.ts'

type Props = { readonly visit: ChartVisit; readonly open: boolean; readonly onOpen: () => void }

/** One session: its day, minutes, pressure as a stroke, signed or not. */
export function VisitTile({ visit, open, onOpen }: Props) {
  const { t } = useTranslation('chart')
  const { practice } = useSession()
  const times = useTimes(practice.timeZone)
  const sum = visitSum(visit)
  const took = visit.status === 'ended' || visit.status === 'started'
  const state = visit.status === 'ended' ? (`note-${sum.note}` as const) : (`visit-${visit.status}` as const)
  const tone =
    state === 'note-draft' || state === 'note-none' || state === 'note-void'
      ? 'text-caution'
      : state === 'note-signed'
        ? 'text-accent'
        : 'text-quiet'
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onOpen}
      className={`flex h-full min-h-24 w-full flex-col items-start gap-1 rounded-card border-2 p-3 text-start hover:bg-sunk aria-expanded:border-accent ${took ? 'border-line bg-surface' : 'border-dashed border-line'}`}
    >
      <b className="leading-tight">{sum.at ? times.date(sum.at, 'short') : t('no-date')}</b>
      {took ? (
        <>
          <span className="text-small text-quiet">
            {sum.minutes === null ? t('minutes-missing') : t('minutes', { count: sum.minutes })}
          </span>
          <span className="my-1 flex h-4 w-full items-center">
            <Stroke pressure={sum.pressure} />
          </span>
          <span className="text-small text-quiet">
            {sum.pressure === null ? t('pressure-missing') : t('pressure', { level: sum.pressure })}
          </span>
        </>
      ) : null}
      <span className={`mt-auto flex items-center gap-1 text-small ${tone}`}>
        {state === 'note-signed' ? <Icon name="tick" size={16} /> : null}
        {t(state)}
      </span>
    </button>
  )
}
