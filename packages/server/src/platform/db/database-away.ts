const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
])

/**
 * Whether an error means that the database cannot be reached or is going away (PostgreSQL classes 08, 57P and 53),
 * rather than that a statement was wrong. Such a request may be sent again as it is.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string' && (networkCodes.has(code) || /^(08|57P|53)/.test(code))) return true
  return /^Connection terminated|timeout exceeded when trying to connect|^Client has encountered a connection error|^Cannot use a pool after/.test(
    error.message,
  )
}

/** Whether a transaction lost to another one (40001, 40P01) and can simply be run again. */
export const isLostRace = (error: unknown): boolean =>
  error instanceof Error && ['40001', '40P01'].includes(String((error as { code?: unknown }).code))
