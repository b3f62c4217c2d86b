import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal } from '../offline/entries.ts'
import { onDelivered, sendCommand, type Outcome } from '../offline/outbox.ts'
import type { Held } from './held-link.ts'

/** The name and version of a declared command; a test holds them against the contract. */
export type CommandName = { readonly name: string; readonly version: number }

export type TaskSending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Safe on this phone; goes out by itself. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-kept' }

/**
 * Sends a command of the task through the outbox. `onAnswer` is called when the server has it: at once, or when the
 * network is back while the page is still open.
 */
export function useTaskCommand<Answer>(held: Held, command: CommandName, onAnswer: (answer: Answer) => void) {
  const [state, setState] = useState<TaskSending>({ kind: 'idle' })
  const waitingFor = useRef<string | null>(null)
  const tell = useRef(onAnswer)
  tell.current = onAnswer

  useEffect(
    () =>
      onDelivered(({ entry, answer, awaited }) => {
        if (awaited || entry.id !== waitingFor.current) return
        waitingFor.current = null
        setState({ kind: 'idle' })
        // The server made the answer through the declaration's schema.
        tell.current(answer as Answer)
      }),
    [],
  )

  const send = useCallback(
    async (body: unknown): Promise<Outcome<Answer>> => {
      setState({ kind: 'sending' })
      const { linkId, practiceId } = held
      const outcome = await sendCommand<Answer>({ ...command, practiceId, linkId, body, patience: 8_000 })
      if (outcome.kind === 'done') {
        setState({ kind: 'idle' })
        tell.current(outcome.answer)
      } else if (outcome.kind === 'refused') {
        setState({ kind: 'refused', refusal: outcome.refusal })
      } else {
        waitingFor.current = outcome.kind === 'kept' ? outcome.id : null
        setState({ kind: outcome.kind })
      }
      return outcome
    },
    [held, command],
  )
  return { state, send }
}
