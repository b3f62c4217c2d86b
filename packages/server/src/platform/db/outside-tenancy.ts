/**
 * The one list of what stands outside tenancy, with the reason. Every table that is not matched here carries
 * `practice_id` first in its primary key and a row-level policy; a test enumerates them.
 */
export const schemasOutsideTenancy: Readonly<Record<string, string>> = {
  auth: 'The login library keeps users, sessions and second factors here. A user may belong to several practices. No health content.',
  jobs: 'The queue keeps its jobs here, ids only, with a role that may read no tenant table.',
  meta: 'Migrations and what this database is. No rows of any practice.',
}

/**
 * Policies on tenant tables besides those of a tenant line (`tenant`, `keeper`, `draft_only`), with the reason.
 */
export const furtherPolicies: Readonly<Record<string, string>> = {
  'member.own_memberships':
    'A user asks which practices are theirs before any practice is set; they see their own membership rows only.',
  'command.answer_once':
    'Narrows: the answer of a command is filled in once, in the transaction that took the row.',
  'audit.seal_once': 'The sealer says, once, which seal a row stands in. It can change nothing else.',
  'audit_seal.sealer': 'Seals are written by the sealer, which works for every practice.',
}
