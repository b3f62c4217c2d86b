import type { infer as Infer } from 'zod'
import claimsData from '../../generated/claims.ts'
import type { claimSchema } from './claims.schema.ts'

export type Claim = Infer<typeof claimSchema>

/** The popular claims, C01 to C55, with what the evidence seen says. Their shape is tested. */
export const claims = claimsData as readonly Claim[]

const byId: ReadonlyMap<string, Claim> = new Map(claims.map((entry) => [entry.id, entry]))

/** One popular claim: `claim('C08')?.say // null: nothing may be said`. */
export function claim(id: string): Claim | undefined {
  return byId.get(id)
}
