import { Choices } from '../../questions/Choices.tsx'
import { Words } from '../../questions/Words.tsx'
import { orNothing, patched } from '../answers.ts'
import { DayField } from '../DayField.tsx'
import { useForm } from '../form.ts'
import { SkipPart } from '../SkipPart.tsx'

/** The problem in the client's own words, and for how long. */
export function WhatBringsYou() {
  const { answers, change, say } = useForm()
  const { problem } = answers
  const put = (patch: Partial<NonNullable<typeof problem>>) => change({ problem: patched(problem, patch) })
  return (
    <>
      <Words
        label={say('problem-words')}
        hint={say('problem-words-hint')}
        value={problem?.words ?? ''}
        onChange={(words) => put({ words: orNothing(words) })}
        rows={4}
      />
      <Choices
        label={say('duration')}
        value={problem?.duration ?? null}
        onChange={(duration) => put({ duration })}
        options={(['acute', 'subacute', 'chronic', 'unknown'] as const).map((value) => ({
          value,
          label: say(`duration-${value}`),
        }))}
      />
      <DayField
        label={say('started-on')}
        hint={say('started-on-hint')}
        value={problem?.startedOn}
        onChange={(startedOn) => put({ startedOn })}
        when="past"
      />
      <SkipPart part="problem" answered={(problem?.words ?? '') !== '' || problem?.conditionId != null} />
    </>
  )
}
