import { useId, useState } from 'react'
import { useForm } from '../form.ts'
import { SkipPart } from '../SkipPart.tsx'
import type { MedicineReading } from '../read-medicine.ts'
import { useMedicineReading } from '../use-medicine-reading.ts'

/**
 * Medicines, patches, creams and injections, one a line. How each is read is shown at once, so that a slip of the pen
 * is seen; what is not known is said, and nothing unknown counts as harmless.
 */
export function Medicines() {
  const { answers, change, say } = useForm()
  const id = useId()
  const kept = answers.medicines
  const [text, setText] = useState(() => (kept ?? []).join('\n'))
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const none = kept !== undefined && kept.length === 0
  const type = (typed: string) => {
    setText(typed)
    change({ medicines: linesOf(typed) })
  }
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {say('medicines')}
        </label>
        <p className="field-hint" id={`${id}-hint`}>
          {say('medicines-hint')}
        </p>
        <textarea
          id={id}
          className="input"
          rows={5}
          value={text}
          onChange={(event) => type(event.target.value)}
          aria-describedby={`${id}-hint`}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      {lines.length > 0 ? <Readings lines={lines} /> : null}
      {lines.length === 0 ? (
        <label className="choice" data-apart>
          <input
            type="checkbox"
            className="unseen"
            checked={none}
            onChange={(event) => change({ medicines: event.target.checked ? [] : undefined })}
          />
          <span className="choice-mark" data-kind="one" aria-hidden="true" />
          <span>{say('medicines-none')}</span>
        </label>
      ) : null}
      <SkipPart part="medicines" answered={kept !== undefined} />
    </>
  )
}

/** At most 60 lines of 200 letters are kept; nothing typed is no answer. */
function linesOf(typed: string): string[] | undefined {
  const lines = typed
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
  return lines.length === 0 ? undefined : lines.slice(0, 60)
}

function Readings({ lines }: { readonly lines: readonly string[] }) {
  const { language, say } = useForm()
  const read = useMedicineReading()
  if (read === null) return null
  return (
    <ul className="rows" aria-live="polite" aria-label={say('medicines-read')}>
      {lines.map((line, index) => (
        <li key={`${index}-${line}`} className="py-3">
          <p className="font-bold">{line.trim()}</p>
          <Reading reading={read(line, language)} />
        </li>
      ))}
    </ul>
  )
}

function Reading({ reading: { groups, unknown, confirm } }: { readonly reading: MedicineReading }) {
  const { say } = useForm()
  return (
    <>
      {groups.length > 0 ? (
        <p>{say(confirm ? 'medicine-perhaps' : 'medicine-read-as', { groups: groups.join('; ') })}</p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="text-caution">{say('medicine-unknown', { words: unknown.join(', ') })}</p>
      ) : null}
    </>
  )
}
