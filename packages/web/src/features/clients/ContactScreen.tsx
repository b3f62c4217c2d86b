import { Link, useParams } from '@tanstack/react-router'
import { useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '../../offline/reads.ts'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { languageNames } from '../../ui/language.ts'
import { personName } from '../../ui/person-name.ts'
import { useTimes } from '../../ui/use-times.ts'
import { useClient } from './clients.data.ts'

type Props = {
  readonly PlanVisit: ComponentType<{
    readonly client: { readonly clientId: string; readonly name: string; readonly episodeId: string | null }
    readonly onClose: () => void
  }>
}

/** A client's page for the front desk: who they are and how to reach them; nothing of the record. */
export function ContactScreen({ PlanVisit }: Props) {
  const { t } = useTranslation('clients')
  const { clientId = '' } = useParams({ strict: false })
  const { may, practice } = useSession()
  const times = useTimes(practice.timeZone)
  const refusalWords = useRefusalWords('clients')
  const [planning, setPlanning] = useState(false)
  const { data, isError, error, refetch } = useClient(clientId)
  const refusal = refusalOf(error)
  if (isError && !data)
    return <ReadTrouble onRetry={() => void refetch()} refused={refusal && refusalWords(refusal)} />
  if (!data) return <Waiting />
  const { details } = data
  const name = personName(details)
  return (
    <Page
      title={name}
      width="text"
      actions={
        <>
          {may('schedule:write') && data.archivedAt === null ? (
            <Button kind="primary" onPress={() => setPlanning(true)}>
              {t('plan-visit')}
            </Button>
          ) : null}
          {may('clients:write') ? (
            <Link to="/clients/$clientId/details" params={{ clientId }} className="button" data-kind="quiet">
              {t('correct')}
            </Link>
          ) : null}
        </>
      }
    >
      <Facts
        facts={[
          {
            term: t('birth-date'),
            value: details.birthDate ? times.day(details.birthDate, 'medium') : t('not-given'),
          },
          {
            term: t('phone'),
            value: details.phone ? (
              <a href={`tel:${details.phone.replaceAll(/[^\d+]/g, '')}`}>{details.phone}</a>
            ) : (
              t('not-given')
            ),
          },
          { term: t('email'), value: details.email ?? t('not-given') },
          { term: t('mail-allowed'), value: details.mailAllowed ? t('yes') : t('no') },
          { term: t('language'), value: languageNames[details.language] },
          { term: t('address'), value: details.address ?? t('not-given') },
          { term: t('emergency-contact'), value: details.emergencyContact ?? t('not-given') },
          ...(details.guardian
            ? [
                {
                  term: t('guardian'),
                  value: [details.guardian.name, details.guardian.relation, details.guardian.phone]
                    .filter(Boolean)
                    .join(', '),
                },
              ]
            : []),
        ]}
      />
      {planning ? (
        <PlanVisit client={{ clientId, name, episodeId: null }} onClose={() => setPlanning(false)} />
      ) : null}
    </Page>
  )
}
