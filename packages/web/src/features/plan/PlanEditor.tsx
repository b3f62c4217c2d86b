import type { PlanInput } from '@unknot/clinical/planning/plan-input'
import type { PlanResult } from '@unknot/clinical/planning/plan-result'
import type { FigureBody } from '@unknot/clinical/knowledge/figures'
import { planBody, type PlanVersion } from '@unknot/contract/plans'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import type { Speech } from '../../bodymap/say.ts'
import { useDraft } from '../../offline/drafts.ts'
import { useSession } from '../../offline/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { Aftercare } from './Aftercare.tsx'
import { Alternatives } from './Alternatives.tsx'
import { Course } from './Course.tsx'
import { WhoElseHelps } from './WhoElseHelps.tsx'
import { KeepPlan } from './KeepPlan.tsx'
import { LineCard } from './LineCard.tsx'
import { LineEditor } from './LineEditor.tsx'
import { PlanLimits } from './PlanLimits.tsx'
import {
  bodyOf,
  draftFrom,
  draftOf,
  minutesOf,
  moved,
  withChoice,
  withLine,
  withoutLine,
  type DraftLine,
  type PlanDraft,
} from './plan-draft.ts'
import { useLimits } from './use-limits.ts'

type Props = {
  readonly episodeId: string
  readonly input: PlanInput
  readonly proposal: PlanResult
  readonly latest: PlanVersion | null
  readonly body: FigureBody
  readonly speech: Speech
  /** Asks for a proposal for a session of another length. */
  readonly onMinutes: (minutes: number) => void
}

/** The plan in the therapist's hands: the proposal, changed line by line, until it is kept. */
export function PlanEditor({ episodeId, input, proposal, latest, body, speech, onMinutes }: Props) {
  const { t, i18n } = useTranslation('plan')
  const { may } = useSession()
  const language = i18n.language === 'es' ? 'es' : 'en'
  const limits = useLimits(input)
  const fresh = () => draftFrom(proposal, input.sessionMinutes)
  const { value, change, done } = useDraft<PlanDraft>(
    `plan/${episodeId}/${latest?.number ?? 0}`,
    latest ? draftOf(latest.body, latest.proposed) : fresh(),
    readDraft,
  )
  const [editing, setEditing] = useState<DraftLine | null>(null)
  const { lines } = value
  const problems = limits?.check(lines) ?? []
  const total = minutesOf(lines)
  const chosen = proposal.alternatives.find(({ id }) => id === value.choiceId)
  const saveLine = (line: DraftLine) => {
    change(withLine(value, line))
    setEditing(null)
  }
  return (
    <>
      <PlanLimits limits={proposal.limits} forbidden={limits?.forbidden ?? []} body={body} speech={speech} />
      <Alternatives
        choices={proposal.alternatives}
        chosenId={value.choiceId}
        onChoose={(choice) => change(withChoice(value, choice))}
        decidedBy={proposal.decidedBy}
      />
      <Section
        title={t('session', { count: value.sessionMinutes })}
        aside={
          latest ? (
            <Button kind="plain" onPress={() => change(fresh())}>
              {t('from-proposal')}
            </Button>
          ) : null
        }
      >
        <ol className="rows">
          {lines.map((line, index) =>
            editing?.key === line.key ? (
              <LineEditor
                key={line.key}
                line={line}
                limits={limits}
                body={body}
                speech={speech}
                onDone={saveLine}
                onLeave={() => setEditing(null)}
              />
            ) : (
              <LineCard
                key={line.key}
                line={line}
                number={index + 1}
                body={body}
                speech={speech}
                problems={problems.filter((problem) => problem.line === index)}
                onEdit={() => setEditing(line)}
                onRemove={() => change(withoutLine(value, line.key))}
                onUp={index > 0 ? () => change(moved(value, line.key, -1)) : undefined}
                onDown={index < lines.length - 1 ? () => change(moved(value, line.key, 1)) : undefined}
              />
            ),
          )}
          {editing && !lines.some(({ key }) => key === editing.key) ? (
            <LineEditor
              line={editing}
              limits={limits}
              body={body}
              speech={speech}
              onDone={saveLine}
              onLeave={() => setEditing(null)}
            />
          ) : null}
        </ol>
        {proposal.unfilled ? <p className="mt-4">{proposal.unfilled.because.text[language]}</p> : null}
        {editing === null ? (
          <div className="mt-4">
            <Button onPress={() => setEditing(ownLine())}>{t('add-line')}</Button>
          </div>
        ) : null}
      </Section>
      <Course
        draft={value}
        onChange={change}
        frequency={chosen?.frequency ?? proposal.frequency}
        review={proposal.review}
        onMinutes={onMinutes}
      />
      <Aftercare
        choice={proposal.aftercare}
        chosen={value.aftercareIds}
        onChange={(aftercareIds) => change({ ...value, aftercareIds: [...aftercareIds] })}
      />
      <WhoElseHelps
        suggestions={proposal.cocare}
        chosen={value.cocareIds}
        onChange={(cocareIds) => change({ ...value, cocareIds: [...cocareIds] })}
      />
      <Section title={t('tell-client')}>
        <ul className="mb-6 max-w-text list-disc ps-5">
          {proposal.tellClient.map((words) => (
            <li key={words.en}>{words[language]}</li>
          ))}
        </ul>
        <div className="max-w-text">
          <TextArea
            label={t('words-for-client')}
            hint={t('words-for-client-hint')}
            value={value.wordsForClient}
            maxLength={4_000}
            onChange={(wordsForClient) => change({ ...value, wordsForClient })}
          />
        </div>
      </Section>
      {proposal.notes.length > 0 ? (
        <Section title={t('notes')}>
          <ul className="max-w-text list-disc ps-5">
            {proposal.notes.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {may('record:write') ? (
        <KeepPlan
          episodeId={episodeId}
          follows={latest?.number ?? 0}
          body={bodyOf(value)}
          proposed={proposal}
          choice={chosen && !chosen.chosen ? chosen : null}
          total={total}
          problems={problems}
          onSession={(sessionMinutes) => change({ ...value, sessionMinutes })}
          onKept={() => void done()}
        />
      ) : null}
    </>
  )
}

const ownLine = (): DraftLine => ({
  key: uuidV7(),
  from: null,
  techniqueId: '',
  regionIds: [],
  pressure: 2,
  minutes: 10,
  position: null,
  changed: true,
  note: '',
})

/** A draft of this device. Only this screen writes it; a body that no longer fits the contract is left behind. */
function readDraft(kept: unknown): PlanDraft | null {
  const draft = kept as PlanDraft
  try {
    return planBody.safeParse(bodyOf(draft)).success ? draft : null
  } catch {
    return null
  }
}
