import type { ComponentProps } from 'react'
import { ChartScreen } from '../features/chart/ChartScreen.tsx'
import { ContactScreen } from '../features/clients/ContactScreen.tsx'
import { EpisodeActions } from '../features/episodes/EpisodeActions.tsx'
import { EpisodeSwitch } from '../features/episodes/EpisodeSwitch.tsx'
import { LinksPart } from '../features/links/LinksPart.tsx'
import { PlanVisit } from '../features/today/PlanVisit.tsx'
import { useSession } from '../offline/session.ts'
import { useTimes } from '../ui/use-times.ts'

type Slots = ComponentProps<typeof ChartScreen>

/** A client's page: the record for who may read it, who they are and how to reach them for the front desk. */
export function ClientScreen() {
  const { may } = useSession()
  if (!may('record:read')) return <ContactScreen PlanVisit={PlanToday} />
  return <ChartScreen Episodes={Episodes} EpisodeActions={Actions} Links={LinksPart} PlanVisit={PlanToday} />
}

const PlanToday: Slots['PlanVisit'] = (props) => {
  const { practice } = useSession()
  const today = useTimes(practice.timeZone).dayOf(new Date())
  return <PlanVisit day={today} {...props} />
}

const Episodes: Slots['Episodes'] = ({ chart, shown, onShow }) => (
  <EpisodeSwitch episodes={chart.episodes} shown={shown} onShow={onShow} />
)

const Actions: Slots['EpisodeActions'] = ({ chart, shown, onShow }) => (
  <EpisodeActions
    clientId={chart.clientId}
    hasAny={chart.episodes.length > 0}
    shown={shown}
    onShow={onShow}
  />
)
