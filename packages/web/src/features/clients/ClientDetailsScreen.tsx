import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '../../offline/reads.ts'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Section } from '../../ui/Section.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { personName } from '../../ui/person-name.ts'
import { ArchiveClient } from './ArchiveClient.tsx'
import { CorrectClient } from './CorrectClient.tsx'
import { Merges } from './Merges.tsx'
import { useClient } from './clients.data.ts'

/** Who a client is and how to reach them; putting away, and joining two entries that are one person. */
export function ClientDetailsScreen() {
  const { t } = useTranslation('clients')
  const { clientId } = useParams({ strict: false })
  const { may } = useSession()
  const refusalWords = useRefusalWords('clients')
  const { data, isError, error, refetch } = useClient(clientId ?? '')
  const refusal = refusalOf(error)
  if (isError && !data)
    return <ReadTrouble onRetry={() => void refetch()} refused={refusal && refusalWords(refusal)} />
  if (!data) return <Waiting />
  return (
    <Page title={personName(data.details)} width="text">
      <p className="mb-8">
        <Link
          to="/clients/$clientId"
          params={{ clientId: data.clientId }}
          className="button"
          data-kind="plain"
        >
          <Icon name="back" />
          {t('back-to-page')}
        </Link>
      </p>
      {data.mergedInto ? (
        <Banner
          kind="caution"
          title={t('merged-away')}
          actions={
            <Link
              to="/clients/$clientId/details"
              params={{ clientId: data.mergedInto }}
              className="button"
              data-kind="primary"
            >
              {t('open-kept')}
            </Link>
          }
        >
          {t('merged-away-more')}
        </Banner>
      ) : (
        <>
          <Section title={t('details')}>
            <CorrectClient clientId={data.clientId} version={data.version} stored={data.details} />
          </Section>
          {may('clients:merge') || data.merges.length > 0 ? (
            <Section title={t('one-person-twice')}>
              <Merges client={data} />
            </Section>
          ) : null}
          <Section title={data.archivedAt === null ? t('put-away') : t('bring-back')}>
            <ArchiveClient client={data} />
          </Section>
        </>
      )}
    </Page>
  )
}
