import type { NoteSections } from '@unknot/contract/visits'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../offline/session.ts'
import { useRefusalWords } from '../../../offline/use-refusal-words.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { DoseTable } from '../DoseTable.tsx'
import type { Run } from '../run.ts'
import type { VisitContext } from '../visit-context.ts'
import { useSaveNote, useSignNote } from '../visit.data.ts'
import type { AfterState } from './after-state.ts'
import { missingFrom, noteFromRecord } from './note-from-record.ts'
import { useNoteFacts } from './use-note-facts.ts'

type Props = {
  readonly context: VisitContext
  readonly run: Run
  readonly after: AfterState
  readonly onChange: (part: Partial<AfterState>) => void
  readonly onBack: () => void
}

const parts = ['subjective', 'objective', 'assessment', 'plan'] as const
/** A pause in typing after which the draft is also sent, in milliseconds. */
const pause = 3_000

/** The note, filled from what was recorded; every word can be changed until it carries a name. */
export function NoteStep({ context, run, after, onChange, onBack }: Props) {
  const { t } = useTranslation('visit')
  const { me, may } = useSession()
  const refusalWords = useRefusalWords('visit')
  const { facts, words } = useNoteFacts(context, run, after)
  const save = useSaveNote()
  const sign = useSignNote()
  const sections = after.sections ?? noteFromRecord(facts, words)
  const missing = missingFrom(sections, facts)
  const latest = useRef({ after, sections })
  latest.current = { after, sections }
  const { visit } = context

  /** Sends the draft as it stands, where it changed; gives back the version it has then, or null. */
  const keep = async (): Promise<number | null> => {
    const now = latest.current
    if (isSame(now.after.saved, now.sections)) return now.after.noteVersion
    const version = now.after.noteVersion
    const came = await save.send({
      noteId: now.after.noteId,
      visitId: visit.visitId,
      version,
      sections: now.sections,
    })
    if (came.kind !== 'done' && came.kind !== 'kept') return null
    const noteVersion = came.kind === 'done' ? came.answer.version : version + 1
    onChange({ noteVersion, saved: now.sections })
    return noteVersion
  }
  const keeping = useRef(keep)
  keeping.current = keep
  const signIt = async () => {
    const version = await keep()
    if (version === null) return
    const { noteId } = latest.current.after
    const came = await sign.send({ noteId, version, signedName: me.name })
    if (came.kind === 'done' || came.kind === 'kept')
      onChange({ sections: latest.current.sections, noteVersion: version + 1, step: 'aftercare' })
  }
  useEffect(() => {
    if (after.sections === null || isSame(after.saved, after.sections) || save.sending || sign.sending) return
    const timer = setTimeout(() => void keeping.current(), pause)
    return () => clearTimeout(timer)
    // The pause begins anew at every stroke.
  }, [after.sections, after.saved, save.sending, sign.sending])

  const write = (part: keyof NoteSections, text: string) =>
    onChange({ sections: { ...latest.current.sections, [part]: text } })
  const refused = [save.outcome, sign.outcome].find((outcome) => outcome?.kind === 'refused')
  const isEmpty = parts.every((part) => sections[part].trim() === '')
  return (
    <>
      {refused?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(refused.refusal)} urgent>
          {t('note-safe')}
        </Banner>
      ) : null}
      {missing.length > 0 ? (
        <Banner kind="caution" title={t('note-missing')}>
          <ul className="ms-5 list-disc">
            {missing.map((part) => (
              <li key={part}>{t(`missing-${part}`)}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      <div className="grid gap-6 desk:grid-cols-2">
        {parts.map((part) => (
          <TextArea
            key={part}
            label={t(`note-${part}`)}
            rows={Math.max(3, Math.min(9, sections[part].split('\n').length + 1))}
            maxLength={20_000}
            value={sections[part]}
            onChange={(text) => write(part, text)}
          />
        ))}
      </div>
      <Disclosure title={t('dose-given')}>
        <DoseTable segments={run.segments} />
      </Disclosure>
      <div className="step-bar">
        <Button size="room" kind="plain" onPress={onBack}>
          {t('back')}
        </Button>
        <span className="flex-1" />
        {may('notes:sign') ? (
          <Button
            size="room"
            kind="primary"
            isDisabled={isEmpty || save.sending || sign.sending}
            onPress={() => void signIt()}
          >
            {t('sign-as', { name: me.name })}
          </Button>
        ) : (
          <Button
            size="room"
            kind="primary"
            isDisabled={isEmpty || save.sending}
            onPress={() => void keep().then((kept) => kept !== null && onChange({ step: 'aftercare' }))}
          >
            {t('leave-for-signing')}
          </Button>
        )}
      </div>
    </>
  )
}

const isSame = (one: NoteSections | null, other: NoteSections | null): boolean =>
  one !== null && other !== null && parts.every((part) => one[part] === other[part])
