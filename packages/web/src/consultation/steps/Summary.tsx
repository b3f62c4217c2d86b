import { partsMissing, requiredParts, type RequiredPart } from '@unknot/clinical/consultation/parts-missing'
import type { Part } from '../answers.ts'
import { useForm } from '../form.ts'
import { steps, type Step } from '../pages.tsx'
import { partWords } from '../part-words.ts'

const partsOf: Readonly<Record<Step, readonly Part[]>> = {
  problem: ['problem'],
  map: ['bodyMap'],
  pain: ['pain', 'instruments', 'alone'],
  safety: ['history', 'medicines', 'allergies', 'screening'],
  goals: ['goals'],
  life: ['lifestyle', 'activity'],
  massage: ['earlierMassage', 'preferences'],
  care: ['otherCare', 'possible'],
  consent: ['consent'],
}

/** What is there, what was left out, what is missing; a way to each step. */
export function Summary({ goTo }: { readonly goTo: (step: Step) => void }) {
  const { answers, say } = useForm()
  const missing = partsMissing(answers)
  return (
    <ul className="rows">
      {steps.map((step) => {
        const lacks = partsOf[step].filter((part) => isRequired(part) && missing.includes(part))
        return (
          <li key={step} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-4">
            <div className="min-w-0 flex-1">
              <h2 className="text-body font-bold">{say(`step-${step}`)}</h2>
              {partsOf[step].map((part) => (
                <PartLine key={part} part={part} />
              ))}
              {lacks.length > 0 ? (
                <p className="text-caution">
                  {say('lacks', { parts: lacks.map((part) => say(`part-${part}`)).join(', ') })}
                </p>
              ) : null}
            </div>
            <button type="button" className="button" data-kind="plain" onClick={() => goTo(step)}>
              {say(lacks.length > 0 ? 'fill-in' : 'look')}
              <span className="unseen"> {say(`step-${step}`)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function PartLine({ part }: { readonly part: Part }) {
  const { answers, say } = useForm()
  const words = partWords(part, answers, say)
  const skipped = answers.skipped?.includes(part) ?? false
  if (words.length === 0 && !skipped) return null
  return (
    <p className="text-quiet">
      {say(`part-${part}`)}: {words.length > 0 ? words.join(' · ') : say('line-left-out')}
    </p>
  )
}

const isRequired = (part: Part): part is RequiredPart => (requiredParts as readonly Part[]).includes(part)
