import * as z from 'zod'
import type { Audience } from './permissions.ts'

/**
 * A named, versioned write. Declared once here; used by the server's route, the typed client and the OpenAPI page.
 *
 * - `permission`: the one permission it needs; `link` for a client holding a link, `signed-in` for a user who is
 *   not a member yet.
 * - `answer`: what a repeated command answers again. Ids, versions, statuses and times are stored beside the
 *   command; anything else must be rebuilt by the server (see `rebuild` in the server's command kit).
 * - `refusals`: the closed list of what this command itself may refuse with.
 */
export type Command<
  Name extends string = string,
  Body extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
  Code extends string = string,
  Who extends Audience = Audience,
> = {
  readonly kind: 'command'
  readonly name: Name
  readonly version: number
  readonly permission: Who
  readonly body: Body
  readonly answer: Answer
  readonly refusals: readonly Code[]
}

/**
 * Declares a command. Unknown fields in the body are refused by name (bodies are `z.strictObject`).
 *
 * @example
 * export const renamePractice = command({
 *   name: 'rename-practice', version: 1, permission: 'practice:manage',
 *   body: z.strictObject({ version, name: filledLine }), answer: saved, refusals: ['stale-version'],
 * })
 */
export function command<
  const Name extends string,
  Body extends z.ZodObject,
  Answer extends z.ZodObject,
  const Who extends Audience,
  const Code extends string = never,
>(declaration: Omit<Command<Name, Body, Answer, Code, Who>, 'kind'>): Command<Name, Body, Answer, Code, Who> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(declaration.name)) {
    throw new Error(`A command is named verb-noun in kebab case, not "${declaration.name}".`)
  }
  return { kind: 'command', ...declaration }
}

/** The path a command is sent to, by POST. */
export const commandPath = (name: string): string => `/api/commands/${name}`

/** What is sent: the caller's id for this command (UUIDv7), the declared version, the practice, and the body. */
export const commandEnvelope = <Body extends z.ZodObject>(declaration: Command<string, Body>) =>
  z.strictObject({
    id: z.uuid({ version: 'v7', error: 'A command id is a UUID of version 7.' }),
    version: z.literal(declaration.version, {
      error: 'This version of the command is not spoken here. Reload the app; what you entered is kept.',
    }),
    practiceId: z.uuid(),
    body: declaration.body,
  })

export type CommandBody<C extends Command> = z.output<C['body']>
export type CommandInput<C extends Command> = z.input<C['body']>
export type CommandAnswer<C extends Command> = z.output<C['answer']>
export type CommandRefusal<C extends Command> = C['refusals'][number]
