import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepDraft } from '../../offline/drafts.ts'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReadTrouble } from '../../ui/ReadTrouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { emptyForm, newClientDraft } from './client-form.ts'
import { ClientRow } from './ClientRow.tsx'
import { useFindClients } from './clients.data.ts'
import { SearchField } from './SearchField.tsx'
import { useSlow } from './use-slow.ts'

/** Everybody the practice looks after: found as one types, the most recently seen first. */
export function ClientsScreen() {
  const { t } = useTranslation('clients')
  const { may, practice } = useSession()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [archived, setArchived] = useState<'no' | 'only'>('no')
  const words = useSlow(typed.trim(), 150)
  const { data, isError, refetch } = useFindClients(words, archived)
  const mayAdd = may('clients:write')

  const addTyped = async () => {
    const [givenName = '', ...family] = words.split(/\s+/)
    const form = { ...emptyForm(practice.language), givenName, familyName: family.join(' ') }
    await keepDraft(newClientDraft, form).catch(() => {})
    await navigate({ to: '/clients/new' })
  }
  if (isError && !data) return <ReadTrouble onRetry={() => void refetch()} />
  const none = data?.clients.length === 0
  const noneAtAll = none && words === '' && archived === 'no'
  return (
    <Page
      title={archived === 'only' ? t('archived-title') : t('clients')}
      actions={
        mayAdd && !noneAtAll ? (
          <Link to="/clients/new" className="button" data-kind="primary">
            <Icon name="plus" />
            {t('add')}
          </Link>
        ) : null
      }
    >
      {noneAtAll ? (
        <EmptyState
          title={t('none-yet')}
          action={
            <>
              {mayAdd ? (
                <Link to="/clients/new" className="button" data-kind="primary" data-size="room">
                  {t('add-first')}
                </Link>
              ) : null}
              <Button kind="plain" onPress={() => setArchived('only')}>
                {t('show-archived')}
              </Button>
            </>
          }
        >
          {t('none-yet-more')}
        </EmptyState>
      ) : (
        <>
          <SearchField label={t('find')} hint={t('find-hint')} value={typed} onChange={setTyped} />
          <div className="mt-6 mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
            <p className="text-quiet" role="status">
              {data ? <HowMany shown={data.clients.length} total={data.total} words={words} /> : null}
            </p>
            <Button kind="plain" onPress={() => setArchived(archived === 'no' ? 'only' : 'no')}>
              {archived === 'no' ? t('show-archived') : t('show-current')}
            </Button>
          </div>
          {!data ? (
            <Waiting />
          ) : none ? (
            <EmptyState
              title={words === '' ? t('none-archived') : t('nobody', { words })}
              action={
                mayAdd && words !== '' && archived === 'no' ? (
                  <Button kind="primary" onPress={() => void addTyped()}>
                    {t('add-typed', { words })}
                  </Button>
                ) : null
              }
            >
              {words === '' ? null : t('nobody-more')}
            </EmptyState>
          ) : (
            <ul className="rows">
              {data.clients.map((client) => (
                <ClientRow key={client.clientId} client={client} />
              ))}
            </ul>
          )}
        </>
      )}
    </Page>
  )
}

function HowMany({ shown, total, words }: { shown: number; total: number; words: string }) {
  const { t } = useTranslation('clients')
  if (total > shown) return t('some-of', { shown, total })
  return words === '' ? t('recent', { count: total }) : t('found', { count: total })
}
