import { clientDetails, type ClientDetails } from '@unknot/contract/clients'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { SaveState } from '../../ui/SaveState.tsx'
import { formOf } from './client-form.ts'
import { ClientFields } from './ClientFields.tsx'
import { useCorrectClient } from './clients.data.ts'
import { TwoSides } from './TwoSides.tsx'
import { useClientForm } from './use-client-form.ts'

type Props = { readonly clientId: string; readonly version: number; readonly stored: ClientDetails }

/** Corrects a client's details. When somebody else was quicker, both sides stand here and neither is lost. */
export function CorrectClient({ clientId, version, stored }: Props) {
  const { t } = useTranslation('clients')
  const refusalWords = useRefusalWords('clients')
  const correct = useCorrectClient()
  const [typed, setTyped] = useState(() => formOf(stored))
  const [base, setBase] = useState({ version, details: stored })
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  /** Fields that hold their own words as they are typed start again when the other side is taken. */
  const [taken, setTaken] = useState(0)
  const form = useClientForm()
  const { outcome } = correct
  const refusal = outcome?.kind === 'refused' ? outcome.refusal : null
  const theirs = refusal?.code === 'stale-version' ? otherSide(refusal.current) : null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const details = form.check(typed)
    if (!details) return
    const came = await correct.send({ clientId, version: theirs?.version ?? base.version, details })
    if (came.kind !== 'done') return
    setBase({ version: came.answer.version, details })
    setSavedAt(new Date())
  }
  const takeTheirs = (side: OtherSide) => {
    setTyped(formOf(side.details))
    setBase(side)
    setTaken(taken + 1)
    correct.forget()
  }
  const edited = JSON.stringify(typed) !== JSON.stringify(formOf(base.details))
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-6">
      {theirs ? (
        <Banner
          kind="caution"
          urgent
          title={t('changed-meanwhile', { name: theirs.by ?? t('somebody') })}
          actions={<Button onPress={() => takeTheirs(theirs)}>{t('take-theirs')}</Button>}
        >
          <p className="mb-3">{t('changed-meanwhile-more')}</p>
          <TwoSides yours={typed} theirs={formOf(theirs.details)} />
        </Banner>
      ) : refusal ? (
        <Banner kind="stop" title={refusalWords(refusal)} urgent />
      ) : null}
      <ClientFields
        key={taken}
        form={typed}
        onChange={setTyped}
        problems={form.problems}
        today={form.today}
        onUnfinishedDate={form.setUnfinished}
        unfinishedDate={form.unfinished ? t('problem-date-unfinished') : undefined}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="primary" isDisabled={correct.sending || (!edited && !theirs)}>
          {theirs ? t('keep-mine') : t('save')}
        </Button>
        {outcome?.kind === 'kept' ? (
          <SaveState saved={{ kind: 'waiting', count: 1, since: new Date() }} />
        ) : null}
        {outcome?.kind === 'not-kept' ? <SaveState saved={{ kind: 'not-kept' }} /> : null}
        {outcome?.kind === 'done' && savedAt && !edited ? (
          <SaveState saved={{ kind: 'saved', at: savedAt }} />
        ) : null}
      </div>
    </form>
  )
}

type OtherSide = {
  readonly version: number
  readonly details: ClientDetails
  readonly by: string | null
}

/** The other side of a conflict, as the server sent it. */
function otherSide(current: unknown): OtherSide | null {
  if (current === null || typeof current !== 'object') return null
  if (!('version' in current) || !('details' in current) || typeof current.version !== 'number') return null
  const parsed = clientDetails.safeParse(current.details)
  const by = 'by' in current && typeof current.by === 'string' ? current.by : null
  return parsed.success ? { version: current.version, details: parsed.data, by } : null
}
