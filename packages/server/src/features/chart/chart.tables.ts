import type { Verdict } from '@unknot/clinical/outcomes/verdict'
import type { NextStep } from '@unknot/clinical/responding/next-step'
import type { Json, Once } from '../../platform/db/platform.tables.ts'

export interface ChartTables {
  verdict_record: {
    practice_id: Once<string>
    verdict_id: Once<string>
    client_id: Once<string>
    episode_id: Once<string>
    visit_id: Once<string | null>
    verdict: Json<Verdict>
    next_step: Json<NextStep>
    knowledge_version: Once<string>
    at: Once<Date>
  }
}

declare module '../../platform/db/schema.ts' {
  interface Database extends ChartTables {}
}
