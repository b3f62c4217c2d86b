import { useState } from 'react'
import { CodeForm } from './CodeForm.tsx'
import { Heading } from './Heading.tsx'
import { LinkEnded } from './LinkEnded.tsx'
import { hold, type Held } from './held-link.ts'
import { openLink, type Opening } from './requests.ts'
import type { FrameSay } from './say.ts'

type Props = { readonly token: string; readonly say: FrameSay; readonly onOpen: (held: Held) => void }

/** Nothing is asked of the server and nothing shown before a tap: who only looks at a mail opens nothing. */
export function LinkDoor({ token, say, onOpen }: Props) {
  const [busy, setBusy] = useState(false)
  const [came, setCame] = useState<Opening | null>(null)
  const [wrong, setWrong] = useState(false)

  const open = async (code?: string) => {
    setBusy(true)
    const opening = await openLink(token, code)
    setBusy(false)
    if (opening.state === 'open') {
      const held = { linkId: opening.linkId, practiceId: opening.practiceId }
      hold(token, held)
      onOpen(held)
      return
    }
    // A wrong code leaves the form where it is, with the reason at the field.
    const isWrong = opening.state === 'refused' && opening.code === 'code-wrong'
    setWrong(isWrong)
    if (!isWrong) setCame(opening)
  }

  if (token === '') return <LinkEnded code="link-not-found" say={say} />
  if (came?.state === 'refused') return <LinkEnded code={came.code} say={say} />
  if (came?.state === 'code-needed') {
    return (
      <CodeForm
        practiceName={came.practiceName}
        wrong={wrong}
        busy={busy}
        say={say}
        onCode={(code) => void open(code)}
      />
    )
  }
  return (
    <>
      <div className="flex flex-1 flex-col justify-center pb-16">
        <Heading>{say('door')}</Heading>
        <p className="mt-4 text-lead">{say('door-lead')}</p>
        <p className="mt-3 text-quiet">{say('door-private')}</p>
        {came?.state === 'unreached' ? (
          <p className="mt-6 font-bold text-stop" role="alert">
            {say('unreached')}
          </p>
        ) : null}
      </div>
      <div className="portal-bar">
        <button
          type="button"
          className="button"
          data-kind="primary"
          data-size="room"
          disabled={busy}
          onClick={() => void open()}
        >
          {busy ? say('opening') : say('open')}
        </button>
      </div>
    </>
  )
}
