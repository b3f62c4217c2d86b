import { useTranslation } from 'react-i18next'
import type { Entry } from '../offline/entries.ts'
import { hurry } from '../offline/outbox.ts'
import { useOutbox } from '../offline/use-outbox.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { Section } from '../ui/Section.tsx'
import { OutboxEntry } from './OutboxEntry.tsx'

/** What this device keeps for the server: what waits, what was turned down and why, what was set aside. */
export function OutboxScreen() {
  const { t } = useTranslation('app')
  const { waiting, refused, setAside, needsSignIn } = useOutbox()
  const nothing = waiting.length + refused.length + setAside.length === 0
  return (
    <Page title={t('outbox-title')} lead={t('outbox-lead')} width="text">
      {nothing ? <EmptyState title={t('outbox-empty')}>{t('outbox-empty-more')}</EmptyState> : null}
      <Entries title={t('outbox-refused')} entries={refused} />
      <Entries
        title={t('outbox-waiting')}
        entries={waiting}
        action={needsSignIn ? null : <Button onPress={() => void hurry()}>{t('outbox-now')}</Button>}
      >
        {needsSignIn ? <Banner kind="caution" title={t('outbox-signed-out')} /> : null}
      </Entries>
      <Entries title={t('outbox-aside')} entries={setAside} />
    </Page>
  )
}

type Props = {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly action?: React.ReactNode
  readonly children?: React.ReactNode
}

function Entries({ title, entries, action, children }: Props) {
  if (entries.length === 0) return null
  return (
    <Section title={title} aside={action}>
      {children}
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id} className="py-4">
            <OutboxEntry entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
