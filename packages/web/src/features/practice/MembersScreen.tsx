import { useTranslation } from 'react-i18next'
import { useSession } from '../../offline/session.ts'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { InviteForm } from './InviteForm.tsx'
import { Invites } from './Invites.tsx'
import { MemberRow } from './MemberRow.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { useMembers } from './practice.data.ts'

/** Who works here, who is invited, and the way to invite. */
export function MembersScreen() {
  const { t } = useTranslation('practice')
  const { may } = useSession()
  const { data, isError, refetch } = useMembers()
  if (isError && !data) return <ReadTrouble onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const here = data.members.filter((member) => member.endedAt === null)
  const gone = data.members.filter((member) => member.endedAt !== null)
  return (
    <Page title={t('members')} width="text">
      <ul className="rows">
        {here.map((member) => (
          <MemberRow key={member.memberId} member={member} />
        ))}
      </ul>
      {may('members:manage') ? (
        <>
          <Section title={t('invites')}>
            <Invites />
            <InviteForm />
          </Section>
          {gone.length > 0 ? (
            <Section title={t('members-gone')}>
              <ul className="rows">
                {gone.map((member) => (
                  <MemberRow key={member.memberId} member={member} />
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      ) : null}
    </Page>
  )
}
