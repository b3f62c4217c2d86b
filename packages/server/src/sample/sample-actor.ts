import type { Command, CommandAnswer, CommandInput } from '@unknot/contract/wire/command'
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { settableClock } from '../platform/clock.ts'
import { runCommand } from '../platform/commands/run-command.ts'
import type { Feature } from '../platform/feature.ts'
import type { User } from '../platform/people/actor.ts'
import type { Services } from '../platform/services.ts'

export type SampleActor = {
  readonly practiceId: string
  /** Sends a command as the sample's owner, as if it were that instant. A refusal is a fault of the sample. */
  readonly act: <C extends Command>(
    at: Date,
    declaration: C,
    body: CommandInput<C>,
  ) => Promise<CommandAnswer<C>>
  /** A new id, the same on every machine: made of that instant and how many came before. */
  readonly newId: (at: Date) => string
  /** The owner's member id, once the practice is there. */
  readonly memberId: () => Promise<string>
}

type Acting = {
  /** Part of every new id, so that several actors at once make ids that are the same every time. */
  readonly part: string
  readonly services: Services
  readonly features: readonly Feature[]
  readonly practiceId: string
  readonly owner: User
}

/** Makes the sample's past the ordinary way: real commands, real rules, on a clock that is set to the past. */
export function sampleActor({ part, services, features, practiceId, owner }: Acting): SampleActor {
  const clock = settableClock(services.clock.now())
  const routes = new Map(
    features.flatMap(({ commands }) => commands.map((route) => [route.declaration.name, route])),
  )
  let made = 0
  let memberId: string | null = null
  const newId = (at: Date): string => {
    made += 1
    const random = createHash('sha256')
      .update(`sample ${practiceId} ${part} ${made}`)
      .digest()
      .subarray(0, 16)
    return v7({ msecs: at.getTime(), seq: made, random })
  }
  return {
    practiceId,
    newId,
    memberId: async () => (memberId ??= await ownMemberId(services, practiceId, owner)),
    act: async <C extends Command>(
      at: Date,
      declaration: C,
      given: CommandInput<C>,
    ): Promise<CommandAnswer<C>> => {
      clock.set(at)
      const route = routes.get(declaration.name)
      if (route === undefined) throw new Error(`The sample needs the command ${declaration.name}.`)
      const body: unknown = declaration.body.parse(given)
      const caller = { kind: 'user', user: owner } as const
      const outcome = await runCommand({ ...services, clock }, route, caller, {
        id: newId(at),
        practiceId,
        body,
      })
      if (outcome.ok) return outcome.answer as CommandAnswer<C>
      const { code, field = '', message } = outcome.refusal
      throw new Error(`The sample was refused ${declaration.name}: ${code} ${field} ${message}`)
    },
  }
}

const ownMemberId = (services: Services, practiceId: string, owner: User): Promise<string> =>
  services.practices.withPractice(practiceId, async (tx) => {
    const row = await tx
      .selectFrom('member')
      .select('member_id')
      .where('practice_id', '=', practiceId)
      .where('user_id', '=', owner.userId)
      .executeTakeFirstOrThrow()
    return row.member_id
  })
