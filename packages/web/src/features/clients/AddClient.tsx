import type { ClientDetails } from '@unknot/contract/clients'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useDraft } from '../../offline/drafts.ts'
import { useSession } from '../../offline/session.ts'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { SaveState } from '../../ui/SaveState.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { emptyForm, newClientDraft, parseForm } from './client-form.ts'
import { ClientFields } from './ClientFields.tsx'
import { useCreateClient } from './clients.data.ts'
import { LikelySame } from './LikelySame.tsx'
import { useClientForm } from './use-client-form.ts'

/** Adds a client. What is typed survives a closed tab; somebody who looks the same is shown before a second entry. */
export function AddClient() {
  const { t } = useTranslation('clients')
  const { practice } = useSession()
  const navigate = useNavigate()
  const refusalWords = useRefusalWords('clients')
  const create = useCreateClient()
  const [clientId] = useState(() => uuidV7())
  const draft = useDraft(newClientDraft, emptyForm(practice.language), parseForm)
  const form = useClientForm()

  const send = async (details: ClientDetails, twoPeople: boolean) => {
    const came = await create.send({ clientId, details, ...(twoPeople ? { evenIf: 'exists' as const } : {}) })
    if (came.kind !== 'done') return
    await draft.done()
    await navigate({ to: '/clients/$clientId', params: { clientId }, replace: true })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const details = form.check(draft.value)
    if (details) void send(details, false)
  }
  const { outcome } = create
  const refusal = outcome?.kind === 'refused' ? outcome.refusal : null
  const same = refusal?.code === 'client-exists' ? idsOf(refusal.current) : []
  if (!draft.ready) return <Waiting />
  return (
    <Page title={t('add')} lead={t('add-lead')} width="text">
      <form onSubmit={submit} noValidate className="flex flex-col gap-6">
        <ClientFields
          form={draft.value}
          onChange={(value) => {
            draft.change(value)
            if (refusal) create.forget()
          }}
          problems={form.problems}
          today={form.today}
          onUnfinishedDate={form.setUnfinished}
          unfinishedDate={form.unfinished ? t('problem-date-unfinished') : undefined}
        />
        {same.length > 0 ? (
          <LikelySame
            typed={draft.value}
            clientIds={same}
            sending={create.sending}
            onTwoPeople={() => {
              const details = form.check(draft.value)
              if (details) void send(details, true)
            }}
          />
        ) : refusal ? (
          <Banner kind="stop" title={refusalWords(refusal)} urgent />
        ) : null}
        {same.length > 0 ? null : (
          <div className="flex flex-wrap items-center gap-4">
            <Button type="submit" kind="primary" size="room" isDisabled={create.sending}>
              {t('add-do')}
            </Button>
            <Button
              kind="plain"
              onPress={() => void draft.done().then(() => navigate({ to: '/clients', replace: true }))}
            >
              {t('throw-away')}
            </Button>
            {outcome?.kind === 'kept' ? (
              <SaveState saved={{ kind: 'waiting', count: 1, since: new Date() }} />
            ) : null}
            {outcome?.kind === 'not-kept' ? <SaveState saved={{ kind: 'not-kept' }} /> : null}
          </div>
        )}
      </form>
    </Page>
  )
}

/** The clients that look the same, as the refusal names them. */
function idsOf(current: unknown): readonly string[] {
  if (current === null || typeof current !== 'object' || !('clientIds' in current)) return []
  const { clientIds } = current
  return Array.isArray(clientIds) ? clientIds.filter((id) => typeof id === 'string') : []
}
