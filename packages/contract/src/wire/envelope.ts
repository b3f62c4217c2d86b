import * as z from 'zod'
import type { Command, CommandAnswer, CommandRefusal } from './command.ts'
import type { Read, ReadAnswer, ReadRefusal } from './read.ts'
import type { PlatformRefusal, Refusal } from './refusal.ts'

/** The answer of a request that was carried out. */
export const answered = <Answer extends z.ZodType>(answer: Answer) =>
  z.object({ ok: z.literal(true), answer })

export type Answered<Answer> = { readonly ok: true; readonly answer: Answer }
export type Refused<Code extends string> = {
  readonly ok: false
  readonly refusal: Refusal & { readonly code: Code }
}

/** What sending a command brings back. */
export type CommandResult<C extends Command> =
  | Answered<CommandAnswer<C>>
  | Refused<CommandRefusal<C> | PlatformRefusal>

/** What asking a read brings back. */
export type ReadResult<R extends Read> = Answered<ReadAnswer<R>> | Refused<ReadRefusal<R> | PlatformRefusal>
