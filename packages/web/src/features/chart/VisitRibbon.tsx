import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import type { ChartVisit } from './chart.data.ts'
import { VisitInPlace } from './VisitInPlace.tsx'
import { VisitTile } from './VisitTile.tsx'

type Props = { readonly visits: readonly ChartVisit[]; readonly episodeId: string | null }
const shownAtFirst = 12

/** The sessions of the shown problem as a ribbon, newest first; each opens in place. */
export function VisitRibbon({ visits, episodeId }: Props) {
  const { t } = useTranslation('chart')
  const [all, setAll] = useState(false)
  const [openId, setOpen] = useState<string | null>(null)
  const mine = visits.filter((visit) => visit.episodeId === episodeId || visit.episodeId === null)
  const shown = all ? mine : mine.slice(0, shownAtFirst)
  const open = mine.find((visit) => visit.visitId === openId)
  if (mine.length === 0) return <p className="text-quiet">{t('no-visits')}</p>
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2">
        {shown.map((visit) => (
          <li key={visit.visitId}>
            <VisitTile
              visit={visit}
              open={visit.visitId === openId}
              onOpen={() => setOpen(visit.visitId === openId ? null : visit.visitId)}
            />
          </li>
        ))}
      </ul>
      {shown.length < mine.length ? (
        <div className="mt-2">
          <Button kind="plain" onPress={() => setAll(true)}>
            {t('all-visits', { count: mine.length })}
          </Button>
        </div>
      ) : null}
      {open ? <VisitInPlace key={open.visitId} visitId={open.visitId} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
