/** The login roles of an installation. None owns anything; each may do only what the migrations grant. */
export const roleKinds = ['app', 'auth', 'jobs', 'keeper'] as const
export type RoleKind = (typeof roleKinds)[number]
export type RoleNames = Readonly<Record<RoleKind, string>>

/**
 * Roles belong to a whole PostgreSQL cluster, so their names carry the installation's suffix.
 *
 * - app: everything members and clients do, inside one practice
 * - auth: the login library's tables only
 * - jobs: the queue's tables only; may read no tenant table
 * - keeper: reads across practices for backups and the audit sealer; writes seals only
 */
export const roleNames = (installation: string): RoleNames => ({
  app: `unknot_${installation}_app`,
  auth: `unknot_${installation}_auth`,
  jobs: `unknot_${installation}_jobs`,
  keeper: `unknot_${installation}_keeper`,
})
