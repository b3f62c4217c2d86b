import type { Kysely } from 'kysely'
import type { RevisionTables } from '../revisions/revision.tables.ts'
import type { PlatformTables } from './platform.tables.ts'

/** Every table of the `public` schema, each typed by the feature that owns it. One line per feature. */
export interface Database extends PlatformTables, RevisionTables {}

/** A transaction in which the practice is set: what handlers are given. */
export type Tx = Kysely<Database>
