import type { openChart } from '@unknot/contract/chart'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkRow } from './LinkRow.tsx'
import { linkOffers } from './link-offer.ts'
import { MakeLink } from './MakeLink.tsx'

const shownAtFirst = 4

/** The client's links: made, answered, over; and the way to make one. */
export function LinksPart({ chart }: { chart: ReadAnswer<typeof openChart> }) {
  const { t } = useTranslation('links')
  const { may } = useSession()
  const [making, setMaking] = useState(false)
  const [all, setAll] = useState(false)
  const shown = all ? chart.links : chart.links.slice(0, shownAtFirst)
  const offers = linkOffers(chart)
  return (
    <>
      {chart.links.length === 0 ? (
        <p className="text-quiet">{t('none')}</p>
      ) : (
        <ul className="rows">
          {shown.map((link) => (
            <LinkRow key={link.linkId} link={link} />
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-3" data-screen-only>
        {may('links:send') && !chart.archived && offers.length > 0 ? (
          <Button onPress={() => setMaking(true)}>{t('make')}</Button>
        ) : null}
        {shown.length < chart.links.length ? (
          <Button kind="plain" onPress={() => setAll(true)}>
            {t('all', { count: chart.links.length })}
          </Button>
        ) : null}
      </div>
      {making ? (
        <MakeLink
          clientId={chart.clientId}
          mail={mailOf(chart.details)}
          offers={offers}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </>
  )
}

const mailOf = (details: ReadAnswer<typeof openChart>['details']) =>
  details.email === null ? 'no-address' : details.mailAllowed ? 'allowed' : 'not-allowed'
