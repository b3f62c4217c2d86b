import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { MailRow } from './MailRow.tsx'
import { useOutgoingMail } from './practice.data.ts'

/** What the practice wrote. Without a mail server each mail is kept here, its link to be handed over by hand. */
export function MailScreen() {
  const { t } = useTranslation('practice')
  const { data, isError, refetch } = useOutgoingMail()
  if (isError && !data) return <ReadTrouble onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <Page title={t('mail')} lead={t(data.sends ? 'mail-sends-lead' : 'mail-kept-lead')} width="text">
      {data.mails.length === 0 ? (
        <EmptyState title={t('mail-none')}>{t('mail-none-more')}</EmptyState>
      ) : (
        <ul className="rows">
          {data.mails.map((mail) => (
            <MailRow key={mail.mailId} mail={mail} />
          ))}
        </ul>
      )}
    </Page>
  )
}
