import type { PlanBody, PlanVersion } from '@unknot/contract/plans'
import type { ColumnType } from 'kysely'
import type { Json, Once } from '../../platform/db/platform.tables.ts'

type PlanVersionTable = {
  practice_id: Once<string>
  plan_version_id: Once<string>
  episode_id: Once<string>
  client_id: Once<string>
  number: Once<number>
  body: Json<PlanBody>
  proposed: ColumnType<PlanVersion['proposed'], string | null, never>
  reason: Once<string>
  knowledge_version: Once<string>
  at: Once<Date>
  by_member: Once<string>
}

export interface PlansTables {
  plan_version: PlanVersionTable
}

declare module '../../platform/db/schema.ts' {
  interface Database extends PlansTables {}
}
