import { reassessmentDue } from '@unknot/clinical/outcomes/reassessment-due'
import { readToday as declaration } from '@unknot/contract/today'
import type { VisitToday } from '@unknot/contract/today'
import { may } from '@unknot/contract/wire/permissions'
import { dayPlus, instantAt, localDay } from '@unknot/office/time/local-time'
import { handleRead } from '../../platform/reads/handle-read.ts'
import { readOpenAlerts, readVisitsOfDay, type TodayRow } from './today.sql.ts'
import { timeZoneOf } from './time-zone.sql.ts'

/** The day's visits in order, and what somebody should see soon. Who may not read records sees names and times only. */
export const readToday = handleRead(declaration, async ({ tx, practiceId, member, now, query, audit }) => {
  const timeZone = await timeZoneOf(tx, practiceId)
  const day = query.day ?? localDay(now.toISOString(), timeZone)
  const from = instantAt(day, '00:00', timeZone)
  const to = instantAt(dayPlus(day, 1), '00:00', timeZone)
  const readsRecords = may(member.role, 'record:read')
  const rows = await readVisitsOfDay(tx, practiceId, from, to)
  const alerts = readsRecords ? await readOpenAlerts(tx, practiceId) : []
  for (const clientId of new Set([
    ...rows.map((row) => row.clientId),
    ...alerts.map((alert) => alert.client_id),
  ])) {
    audit({ clientId })
  }
  if (rows.length + alerts.length === 0) audit({ clientId: null })
  return {
    day,
    timeZone,
    visits: rows.map((row) => (readsRecords ? withRecord(row, now) : withoutRecord(row))),
    alerts: alerts.map((alert) => ({
      alertId: alert.alert_id,
      clientId: alert.client_id,
      clientName: `${alert.given_name} ${alert.family_name}`.trim(),
      kind: alert.kind,
      at: alert.at.toISOString(),
    })),
  }
})

function withRecord(row: TodayRow, now: Date): VisitToday {
  const [latest = null, before = null] = row.recentPain ?? []
  return {
    ...facts(row),
    change:
      latest === null
        ? null
        : { measure: 'nprs-average', before: before?.value ?? null, latest: latest.value },
    verdict: row.verdictWord === null ? null : { word: row.verdictWord },
    reassessmentDue:
      row.attended.length > 0 &&
      reassessmentDue({
        visits: row.attended.map((at) => ({ at })),
        reassessments: row.lastReassessmentAt === null ? [] : [{ at: row.lastReassessmentAt }],
        asOf: now.toISOString(),
      }).due,
    planReviewDue: row.reviewAfterVisits !== null && (row.visitsSincePlan ?? 0) >= row.reviewAfterVisits,
  }
}

/** What the front desk sees: who, when and with whom. */
const withoutRecord = (row: TodayRow): VisitToday => ({
  ...facts(row),
  episodeId: null,
  conditionId: null,
  title: null,
  screening: null,
  change: null,
  verdict: null,
  reassessmentDue: false,
  planReviewDue: false,
})

function facts(row: TodayRow) {
  const {
    verdictWord: _1,
    attended: _2,
    lastReassessmentAt: _3,
    recentPain: _4,
    visitsSincePlan: _5,
    reviewAfterVisits: _6,
    ...rest
  } = row
  return rest
}
