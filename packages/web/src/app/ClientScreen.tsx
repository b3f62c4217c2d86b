import { EpisodeActions } from '../features/episodes/EpisodeActions.tsx'
import { EpisodeSwitch } from '../features/episodes/EpisodeSwitch.tsx'
import { ChartScreen } from '../features/chart/ChartScreen.tsx'
import { ContactScreen } from '../features/clients/ContactScreen.tsx'
import { LinksPart } from '../features/links/LinksPart.tsx'
import { PlanVisit } from '../features/today/PlanVisit.tsx'
import { useSession } from '../offline/session.ts'
import { useTimes } from '../ui/use-times.ts'

/** A client's page: the record for who may read it, who they are and how to reach them for the front desk. */
export function ClientScreen() {
  const { may, practice } = useSession()
  const today = useTimes(practice.timeZone).dayOf(new Date())
  if (!may('record:read'))
    return <ContactScreen planVisit={(props) => <PlanVisit day={today} {...props} />} />
  return (
    <ChartScreen
      episodes={({ chart, shown, onShow }) => (
        <EpisodeSwitch episodes={chart.episodes} shown={shown} onShow={onShow} />
      )}
      episodeActions={({ chart, shown, onShow }) => (
        <EpisodeActions
          clientId={chart.clientId}
          hasAny={chart.episodes.length > 0}
          shown={shown}
          onShow={onShow}
        />
      )}
      links={(chart) => <LinksPart chart={chart} />}
      planVisit={(props) => <PlanVisit day={today} {...props} />}
    />
  )
}
