import type { Command, CommandAnswer, CommandInput } from '@unknot/contract/wire/command'
import type { Read } from '@unknot/contract/wire/read'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useContext, useState } from 'react'
import { sendCommand, type Outcome } from './outbox.ts'
import { SessionContext } from './session.ts'
import { readKey } from './use-read.ts'

type Options = {
  /** Reads whose answers this command makes stale. */
  readonly refreshes?: readonly Read[]
  /** For writes with no form behind them: a refusal stays in the outbox, where it is seen. */
  readonly keepRefused?: boolean
  /** Where there is no practice yet (creating one, accepting an invitation). */
  readonly practiceId?: string
}

export type Sending<C extends Command> = {
  /** Sends the command; resolves with how it stands, never rejects. */
  readonly send: (body: CommandInput<C>) => Promise<Outcome<CommandAnswer<C>>>
  readonly sending: boolean
  /** How the last one stands; null before the first and while one is under way. */
  readonly outcome: Outcome<CommandAnswer<C>> | null
  readonly forget: () => void
}

/**
 * Sends a declared command through the outbox.
 *
 * @example
 * const correct = useCommand(correctClient, { refreshes: [readClient, findClients] })
 * const outcome = await correct.send({ clientId, version, details })
 */
export function useCommand<C extends Command>(declaration: C, options: Options = {}): Sending<C> {
  const inSession = useContext(SessionContext)?.practice.practiceId
  const practiceId = options.practiceId ?? inSession
  const cache = useQueryClient()
  const [sending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<CommandAnswer<C>> | null>(null)
  const { refreshes = [], keepRefused = false } = options

  const send = useCallback(
    async (body: CommandInput<C>) => {
      if (practiceId === undefined) throw new Error(`${declaration.name} was sent without a practice.`)
      setSending(true)
      setOutcome(null)
      const { name, version } = declaration
      const came = await sendCommand<CommandAnswer<C>>({ name, version, practiceId, body, keepRefused })
      if (came.kind === 'done') {
        await Promise.all(refreshes.map((read) => cache.invalidateQueries({ queryKey: readKey(read) })))
      }
      setSending(false)
      setOutcome(came)
      return came
    },
    [cache, declaration, keepRefused, practiceId, refreshes],
  )
  const forget = useCallback(() => setOutcome(null), [])
  return { send, sending, outcome, forget }
}
