/** The roles a member may have in a practice. */
export const roles = ['owner', 'therapist', 'student', 'front-desk'] as const
export type Role = (typeof roles)[number]

/**
 * Every permission a role can carry. `record:*` is the clinical record (consultation, screening, plan, visit,
 * readings), `notes:*` the notes in it, `clients:*` who the client is and how to reach them.
 */
export const permissions = [
  'practice:read',
  'practice:manage',
  'members:manage',
  'clients:read',
  'clients:write',
  'clients:merge',
  'schedule:read',
  'schedule:write',
  'record:read',
  'record:write',
  'notes:write',
  'notes:sign',
  'links:send',
  'mail:read',
  'audit:read',
] as const
export type Permission = (typeof permissions)[number]

/**
 * Who else may ask: `link` is a client holding the link of one task; `signed-in` is a user before being a member
 * (create a practice, accept an invitation, list my practices).
 */
export type Audience = Permission | 'link' | 'signed-in'

const frontDesk: readonly Permission[] = [
  'practice:read',
  'clients:read',
  'clients:write',
  'schedule:read',
  'schedule:write',
  'links:send',
]
const student: readonly Permission[] = [...frontDesk, 'record:read', 'record:write', 'notes:write']
const therapist: readonly Permission[] = [...student, 'clients:merge', 'notes:sign', 'mail:read']

const permissionsOf: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(permissions),
  therapist: new Set(therapist),
  student: new Set(student),
  'front-desk': new Set(frontDesk),
}

/**
 * Whether a role carries a permission. The server asks before every command and read; screens ask to leave out
 * what would be refused. Front desk sees no notes; a student writes but does not sign.
 *
 * @example may('front-desk', 'record:read') // false
 */
export const may = (role: Role, permission: Permission): boolean => permissionsOf[role].has(permission)

const aboutPractice: ReadonlySet<Audience> = new Set<Audience>([
  'practice:read',
  'practice:manage',
  'members:manage',
  'mail:read',
  'audit:read',
  'signed-in',
])

/** Whether what this permission opens is a client's: then the audit row must name the client. */
export const isAboutClient = (audience: Audience): boolean => !aboutPractice.has(audience)
