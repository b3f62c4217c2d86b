import { useState } from 'react'
import { Button } from '../Button.tsx'
import { ChoiceGroup } from '../ChoiceGroup.tsx'
import { DateField } from '../DateField.tsx'
import { NumberScale, type ScaleValue } from '../NumberScale.tsx'
import { SaveState } from '../SaveState.tsx'
import { Section } from '../Section.tsx'
import { SelectField } from '../SelectField.tsx'
import { SignaturePad } from '../SignaturePad.tsx'
import { TextArea } from '../TextArea.tsx'
import { TextField } from '../TextField.tsx'
import { TickGroup } from '../TickGroup.tsx'
import type { Stroke } from '../strokes.ts'

export function Controls() {
  const [pain, setPain] = useState<ScaleValue>(7)
  const [sleep, setSleep] = useState<ScaleValue>(null)
  const [course, setCourse] = useState<'weeks' | 'months' | 'years' | null>('months')
  const [history, setHistory] = useState<readonly string[] | null>(['clot'])
  const [name, setName] = useState('Maya Okafor')
  const [words, setWords] = useState('Stiff on waking, easier after the shower.')
  const [born, setBorn] = useState<string | null>('1962-03-07')
  const [zone, setZone] = useState('')
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  return (
    <>
      <Section title="Buttons">
        <div className="flex flex-wrap items-center gap-3">
          <Button kind="primary">Start the session</Button>
          <Button>Not now</Button>
          <Button kind="stop">Stop here</Button>
          <Button kind="plain">Withdraw the link</Button>
          <Button kind="primary" isDisabled>
            Sign the note
          </Button>
          <Button kind="primary" size="room">
            Next: right calf
          </Button>
        </div>
      </Section>
      <Section title="Answers">
        <div className="flex max-w-text flex-col gap-8">
          <NumberScale
            label="Your worst pain this past week"
            value={pain}
            onChange={setPain}
            ends={['no pain', 'the worst you can imagine']}
            tone="pain"
            canSkip
          />
          <NumberScale
            label="How well did you sleep?"
            value={sleep}
            onChange={setSleep}
            ends={['not at all', 'as well as could be']}
          />
          <ChoiceGroup
            label="How long has this been going on?"
            value={course}
            onChange={setCourse}
            choices={[
              { value: 'weeks', label: 'Less than six weeks' },
              { value: 'months', label: 'Six weeks to three months' },
              { value: 'years', label: 'Longer', detail: 'Even if it comes and goes' },
            ]}
          />
          <TickGroup
            label="Have you ever had any of these?"
            value={history}
            onChange={setHistory}
            none="None of these"
            unknown="I don't know"
            choices={[
              { value: 'clot', label: 'A blood clot in a leg or lung' },
              { value: 'cancer', label: 'Cancer' },
              { value: 'bones', label: 'Thin bones (osteoporosis)' },
            ]}
          />
        </div>
      </Section>
      <Section title="Fields">
        <div className="flex max-w-form flex-col gap-6">
          <TextField label="Name" value={name} onChange={setName} hint="As the client wants to be called." />
          <TextField
            label="Mail address"
            value="maya@"
            onChange={() => {}}
            error="This is not a whole mail address. Add what comes after the @."
          />
          <TextField label="Code" length="code" inputMode="numeric" value="418 203" onChange={() => {}} />
          <DateField label="Date of birth" value={born} onChange={setBorn} />
          <SelectField
            label="Time zone"
            value={zone}
            onChange={setZone}
            placeholder="Choose one"
            options={[{ value: 'Europe/Madrid', label: 'Madrid', group: 'Europe' }]}
          />
          <TextArea
            label="What makes it better?"
            value={words}
            onChange={setWords}
            status={<SaveState saved={{ kind: 'saved', at: new Date(2026, 2, 2, 10, 42) }} />}
          />
          <SaveState saved={{ kind: 'waiting', count: 2, since: new Date(2026, 2, 2, 10, 42) }} />
          <SignaturePad label="Signature" value={strokes} onChange={setStrokes} />
        </div>
      </Section>
    </>
  )
}
