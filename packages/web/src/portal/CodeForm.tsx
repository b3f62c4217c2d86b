import { useState, type FormEvent } from 'react'
import { TextField } from '../ui/TextField.tsx'
import { Heading } from './Heading.tsx'
import type { FrameSay } from './say.ts'

type Props = {
  readonly practiceName: string
  readonly wrong: boolean
  readonly busy: boolean
  readonly say: FrameSay
  readonly onCode: (code: string) => void
}

/** The link was opened in another browser before: six digits from the practice let this one in. */
export function CodeForm({ practiceName, wrong, busy, say, onCode }: Props) {
  const [code, setCode] = useState('')
  const digits = code.replaceAll(/\D/g, '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (digits.length === 6 && !busy) onCode(digits)
  }
  return (
    <form className="flex flex-1 flex-col" onSubmit={submit}>
      <div className="flex flex-1 flex-col gap-4 pt-8">
        <Heading>{say('code-title')}</Heading>
        <p>{say('code-why', { practice: practiceName })}</p>
        <TextField
          label={say('code')}
          length="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          value={code}
          onChange={setCode}
          error={wrong ? say('code-wrong') : undefined}
        />
      </div>
      <div className="portal-bar">
        <button
          type="submit"
          className="button"
          data-kind="primary"
          data-size="room"
          disabled={busy || digits.length !== 6}
        >
          {say('open')}
        </button>
      </div>
    </form>
  )
}
