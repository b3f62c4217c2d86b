import { practiceDetails, type PracticeDetails } from '@unknot/contract/practices'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { SaveState } from '../../ui/SaveState.tsx'
import { PracticeFacts } from './PracticeFacts.tsx'
import { PracticeForm } from './PracticeForm.tsx'
import { useChangePractice } from './practice.data.ts'

/** Changes the practice's details. When somebody else was quicker, both sides stand here and neither is lost. */
export function PracticeEditor({ version, stored }: { version: number; stored: PracticeDetails }) {
  const { t } = useTranslation('practice')
  const refusalWords = useRefusalWords('practice')
  const change = useChangePractice()
  const [details, setDetails] = useState(stored)
  const [base, setBase] = useState(version)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const { outcome } = change
  const refusal = outcome?.kind === 'refused' ? outcome.refusal : null
  const theirs = refusal?.code === 'stale-version' ? otherSide(refusal.current) : null

  const save = async (on: number) => {
    const came = await change.send({ version: on, details })
    if (came.kind === 'done') {
      setBase(came.answer.version)
      setSavedAt(new Date())
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(theirs?.version ?? base)
  }
  const edited = JSON.stringify(details) !== JSON.stringify(stored)

  return (
    <form onSubmit={submit} className="flex flex-col gap-6">
      {theirs ? (
        <Banner
          kind="caution"
          title={t('changed-meanwhile')}
          urgent
          actions={
            <Button
              onPress={() => {
                setDetails(theirs.details)
                setBase(theirs.version)
                change.forget()
              }}
            >
              {t('take-theirs')}
            </Button>
          }
        >
          <p className="mb-3">{t('changed-meanwhile-more')}</p>
          <PracticeFacts details={theirs.details} />
        </Banner>
      ) : refusal && !refusal.field ? (
        <Banner kind="stop" title={refusalWords(refusal)} urgent />
      ) : null}
      <PracticeForm
        details={details}
        onChange={setDetails}
        extent="all"
        wrong={refusal?.field ? { field: refusal.field, words: refusalWords(refusal) } : null}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="primary" isDisabled={change.sending || (!edited && !theirs)}>
          {theirs ? t('keep-mine') : t('save')}
        </Button>
        {outcome?.kind === 'kept' ? (
          <SaveState saved={{ kind: 'waiting', count: 1, since: new Date() }} />
        ) : null}
        {outcome?.kind === 'not-kept' ? <SaveState saved={{ kind: 'not-kept' }} /> : null}
        {outcome?.kind === 'done' && savedAt ? <SaveState saved={{ kind: 'saved', at: savedAt }} /> : null}
      </div>
    </form>
  )
}

/** The other side of a conflict, as the server sent it: `{version, details}`. */
function otherSide(current: unknown): { readonly version: number; readonly details: PracticeDetails } | null {
  if (current === null || typeof current !== 'object' || !('version' in current)) return null
  const parsed = practiceDetails.safeParse('details' in current ? current.details : current)
  return parsed.success && typeof current.version === 'number'
    ? { version: current.version, details: parsed.data }
    : null
}
