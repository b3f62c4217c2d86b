import { useState } from 'react'
import { useKnowledge } from '../../knowledge/use-knowledge.ts'
import { Choices } from '../../questions/Choices.tsx'
import { patched } from '../answers.ts'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'
import { named } from '../named.ts'

const setters = ['client', 'referrer', 'payer', 'therapist-working-label'] as const
const most = 8

/** The condition the plan starts from, by its plain name, and who says so. Never a diagnosis of ours. */
export function WhatItIs() {
  const { answers, change, say, language } = useForm()
  const conditions = useKnowledge('conditions')
  const [typed, setTyped] = useState('')
  const { problem } = answers
  const chosen = conditions?.find(({ id }) => id === problem?.conditionId)
  const found = conditions ? named(conditions, typed, language) : []
  const put = (patch: Partial<NonNullable<typeof problem>>) => change({ problem: patched(problem, patch) })
  if (chosen)
    return (
      <>
        <div className="field">
          <p className="field-label">{say('condition')}</p>
          <p className="text-lead">{chosen.plainName[language]}</p>
          <p className="text-quiet">{chosen.name}</p>
          <div>
            <button
              type="button"
              className="button"
              data-kind="plain"
              onClick={() => put({ conditionId: null, conditionSetBy: undefined })}
            >
              {say('condition-other')}
            </button>
          </div>
        </div>
        <Choices
          label={say('condition-by')}
          value={problem?.conditionSetBy ?? null}
          onChange={(conditionSetBy) => put({ conditionSetBy })}
          options={setters.map((value) => ({
            value,
            label: say(`condition-by-${value}`),
            detail: value === 'therapist-working-label' ? say('condition-by-label-hint') : undefined,
          }))}
        />
      </>
    )
  return (
    <>
      <LineField label={say('condition')} hint={say('condition-hint')} value={typed} onChange={setTyped} />
      {typed.trim() !== '' && conditions && found.length === 0 ? (
        <p role="status">{say('condition-none')}</p>
      ) : null}
      <ul className="rows empty:hidden">
        {(typed.trim() === '' ? [] : found.slice(0, most)).map((condition) => (
          <li key={condition.id}>
            <button
              type="button"
              className="min-h-12 w-full py-2 text-start hover:bg-sunk"
              onClick={() => put({ conditionId: condition.id })}
            >
              {condition.plainName[language]}
              <span className="block text-small text-quiet">{condition.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && found.length > most ? (
        <p className="text-small text-quiet">{say('condition-more', { count: found.length - most })}</p>
      ) : null}
    </>
  )
}
