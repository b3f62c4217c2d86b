import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import type { ClientForm } from './client-form.ts'
import { PersonCard } from './PersonCard.tsx'
import { StoredPerson } from './StoredPerson.tsx'

type Props = {
  readonly typed: ClientForm
  readonly clientIds: readonly string[]
  readonly sending: boolean
  readonly onTwoPeople: () => void
}

/** Somebody like this is here already: both are shown, and a person decides whether they are one. */
export function LikelySame({ typed, clientIds, sending, onTwoPeople }: Props) {
  const { t } = useTranslation('clients')
  return (
    <Banner kind="caution" title={t('likely-same', { count: clientIds.length })} urgent>
      <p>{t('likely-same-more')}</p>
      <div className="mt-4 grid grid-cols-1 gap-4 tablet:grid-cols-2">
        <PersonCard
          heading={t('you-typed')}
          person={{ ...typed, preferredName: typed.preferredName || null }}
          action={
            <Button kind="primary" isDisabled={sending} onPress={onTwoPeople}>
              {t('two-people')}
            </Button>
          }
        />
        {clientIds.slice(0, 3).map((clientId) => (
          <StoredPerson key={clientId} clientId={clientId} />
        ))}
      </div>
    </Banner>
  )
}
