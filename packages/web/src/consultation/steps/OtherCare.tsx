import { useState } from 'react'
import { Ticks } from '../../questions/Ticks.tsx'
import type { Answers } from '../answers.ts'
import { useForm } from '../form.ts'
import { LineField } from '../LineField.tsx'

type Care = NonNullable<Answers['otherCare']>[number]

/** Helpers as people name them; ids of knowledge/cocare. */
export const helpersAsked = [
  'physician',
  'specialist',
  'physical-therapy',
  'chiropractic-manual',
  'acupuncture',
  'mental-health-cbt',
  'exercise-programme',
  'stress-management-mindfulness',
  'nutrition',
] as const
const isKnown = (discipline: string) => (helpersAsked as readonly string[]).includes(discipline)

/** Who else helps, and what they do. "Nobody" is an answer. */
export function OtherCare() {
  const { answers, change, say } = useForm()
  const care = answers.otherCare
  const [other, setOther] = useState(
    () => care?.find(({ discipline }) => !isKnown(discipline))?.discipline ?? '',
  )
  const ticked =
    care === undefined ? null : care.length === 0 ? ['none'] : care.map(({ discipline }) => discipline)
  const tick = (value: readonly string[] | null) => {
    const wanted = (value ?? []).filter((one) => one !== 'none')
    const kept = (care ?? []).filter(({ discipline }) => wanted.includes(discipline))
    const added = wanted.filter((one) => !kept.some(({ discipline }) => discipline === one))
    change({ otherCare: [...kept, ...added.map((discipline): Care => ({ discipline }))] })
  }
  const patch = (discipline: string, with_: Partial<Care>) =>
    change({
      otherCare: (care ?? []).map((one) => (one.discipline === discipline ? { ...one, ...with_ } : one)),
    })
  return (
    <>
      <Ticks
        label={say('other-care')}
        value={ticked}
        onChange={tick}
        options={helpersAsked.map((value) => ({ value, label: say(`helper-${value}`) }))}
        none={say('other-care-none')}
      />
      <LineField
        label={say('other-care-other')}
        value={other}
        maxLength={80}
        onChange={(words) => {
          setOther(words)
          const known = (care ?? []).filter(({ discipline }) => isKnown(discipline))
          change({ otherCare: words.trim() === '' ? known : [...known, { discipline: words.trim() }] })
        }}
      />
      {(care ?? [])
        .filter(({ discipline }) => isKnown(discipline))
        .map(({ discipline, who, what }) => (
          <fieldset key={discipline} className="flex flex-col gap-4 border-t border-line pt-5">
            <legend className="unseen">{say(`helper-${discipline as (typeof helpersAsked)[number]}`)}</legend>
            <p className="text-lead" aria-hidden="true">
              {say(`helper-${discipline as (typeof helpersAsked)[number]}`)}
            </p>
            <LineField
              label={say('care-who')}
              value={who ?? ''}
              onChange={(words) => patch(discipline, { who: words === '' ? undefined : words })}
            />
            <LineField
              label={say('care-what')}
              value={what ?? ''}
              onChange={(words) => patch(discipline, { what: words === '' ? undefined : words })}
            />
          </fieldset>
        ))}
    </>
  )
}
