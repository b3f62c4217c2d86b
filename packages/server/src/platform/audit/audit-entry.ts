/**
 * One line of the audit trail, as a handler names it: whose record, which things, and details that are never clinical
 * (a count, a reason code).
 */
export type AuditEntry = {
  /** Whose record was read or changed; null for what belongs to the practice alone. */
  readonly clientId: string | null
  readonly subjectIds?: readonly string[]
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
  /** Another action than the declared one, where one command does several things. */
  readonly action?: string
}

/** Collects what a handler says was read or changed; the platform writes it in the same transaction. */
export type AuditBook = {
  readonly entries: readonly AuditEntry[]
  readonly note: (entry: AuditEntry) => void
}

export function openAuditBook(): AuditBook {
  const entries: AuditEntry[] = []
  return { entries, note: (entry) => entries.push(entry) }
}
