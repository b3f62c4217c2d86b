import { hash, verify } from '@node-rs/argon2'

/**
 * argon2id with 19 MiB, two passes, one lane: the first recommendation of the OWASP password storage cheat sheet.
 * The parameters stand in each hash, so they can be raised later.
 */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, strength)

export const verifyPassword = ({
  hash: stored,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> => verify(stored, password)
