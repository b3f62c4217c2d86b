import { sql } from 'kysely'
import type { Tx } from '../../platform/db/schema.ts'
import type { ChartRecord } from './chart-record.ts'

/**
 * Everything on a client's page in one statement. A merged client's rows are read together with the kept one's, so
 * that no row is ever rewritten. Lists come newest first, except readings (oldest first, as the chart draws them).
 */
export async function readChartRecord(
  tx: Tx,
  practiceId: string,
  clientId: string,
): Promise<ChartRecord | null> {
  const { rows } = await sql<{ chart: ChartRecord }>`
    with whose as materialized (
      select ${clientId}::uuid as client_id
      union all
      select client_id from client where practice_id = ${practiceId} and merged_into = ${clientId}
    )
    select json_build_object(
      'clientId', c.client_id, 'version', c.version, 'details', c.details, 'archived', c.archived_at is not null,
      'timeZone', (select time_zone from practice where practice_id = c.practice_id),
      'openDangerSign', exists (
        select from alert where practice_id = c.practice_id and client_id = c.client_id
          and kind = 'urgent-answer' and seen_at is null),
      'openConsultationId', (
        select consultation_id from consultation
        where practice_id = c.practice_id and client_id = c.client_id and status = 'open' limit 1),
      'episodes', coalesce((
        select json_agg(json_build_object(
          'episodeId', e.episode_id, 'version', e.version, 'details', e.details,
          'openedOn', e.opened_on, 'dischargedOn', e.discharged_on, 'plan', p.plan,
          'planVersions', coalesce((
            select json_agg(json_build_object('at', ${isoOf(sql.ref('k.at'))}, 'body', k.body) order by k.number)
            from plan_version k where k.practice_id = e.practice_id and k.episode_id = e.episode_id), '[]')
        ) order by e.opened_on desc, e.episode_id desc)
        from episode e
        left join lateral (
          select json_build_object(
            'planVersionId', v.plan_version_id, 'number', v.number, 'body', v.body, 'proposed', v.proposed,
            'reason', v.reason, 'byName', m.name, 'at', ${isoOf(sql.ref('v.at'))}, 'knowledgeVersion', v.knowledge_version
          ) as plan
          from plan_version v join member m on m.practice_id = v.practice_id and m.member_id = v.by_member
          where v.practice_id = e.practice_id and v.episode_id = e.episode_id
          order by v.number desc limit 1
        ) p on true
        where e.practice_id = c.practice_id and e.client_id in (select client_id from whose)), '[]'),
      'visits', coalesce((
        select json_agg(json_build_object(
          'visitId', v.visit_id, 'version', v.version, 'episodeId', v.episode_id, 'memberName', m.name,
          'plannedFor', ${isoOf(sql.ref('v.planned_for'))}, 'startedAt', ${isoOf(sql.ref('v.started_at'))},
          'endedAt', ${isoOf(sql.ref('v.ended_at'))}, 'status', v.status,
          'segments', v.segments, 'note', n.note
        ) order by coalesce(v.started_at, v.planned_for) desc)
        from visit v
        join member m on m.practice_id = v.practice_id and m.member_id = v.member_id
        left join (
          select n.visit_id, json_build_object(
            'noteId', n.note_id, 'version', n.version,
            'status', case when exists (
              select from addendum a where a.practice_id = n.practice_id and a.note_id = n.note_id
                and a.kind = 'void-wrong-client') then 'void' else n.status end,
            'signedByName', n.signed_name, 'signedAt', ${isoOf(sql.ref('n.signed_at'))},
            'addenda', (select count(*) from addendum a where a.practice_id = n.practice_id and a.note_id = n.note_id)
          ) as note
          from note n
          where n.practice_id = ${practiceId} and n.client_id in (select client_id from whose)
        ) n on n.visit_id = v.visit_id
        where v.practice_id = c.practice_id and v.client_id in (select client_id from whose)), '[]'),
      'readings', coalesce((
        select json_agg(json_build_object(
          'readingId', reading_id, 'episodeId', episode_id, 'visitId', visit_id, 'instrumentId', instrument_id,
          'itemId', item_id, 'value', value, 'missing', missing, 'phase', phase, 'at', ${isoOf(sql.ref('at'))},
          'hoursSinceVisit', hours_since_visit, 'regionIds', region_ids, 'rater', rater, 'device', device,
          'scored', case when item_id is null then scored end
        ) order by at)
        from reading r
        where practice_id = c.practice_id and client_id in (select client_id from whose)
          and not exists (select from reading later where later.practice_id = r.practice_id
            and later.client_id = r.client_id and later.replaces = r.reading_id)), '[]'),
      'bodyMaps', coalesce((
        select json_agg(json_build_object('bodyMapId', body_map_id, 'purpose', purpose, 'visitId', visit_id,
          'at', ${isoOf(sql.ref('at'))}, 'map', map) order by at desc)
        from body_map where practice_id = c.practice_id and client_id in (select client_id from whose)), '[]'),
      'aftercare', coalesce((
        select json_agg(json_build_object('choiceId', choice_id, 'episodeId', episode_id, 'at', ${isoOf(sql.ref('at'))},
          'itemIds', (select json_agg(item ->> 'itemId') from jsonb_array_elements(items) item)) order by at desc)
        from aftercare_choice where practice_id = c.practice_id and client_id in (select client_id from whose)), '[]'),
      'afterEffects', coalesce((
        select json_agg(json_build_object('kind', kind, 'grade', grade, 'at', ${isoOf(sql.ref('at'))},
          'visitId', visit_id, 'words', words) order by at desc)
        from after_effect where practice_id = c.practice_id and client_id in (select client_id from whose)), '[]'),
      'links', coalesce((
        select json_agg(json_build_object('linkId', link_id, 'kind', kind, 'sentAt', ${isoOf(sql.ref('made_at'))},
          'expiresAt', ${isoOf(sql.ref('expires_at'))}, 'submittedAt', ${isoOf(sql.ref('submitted_at'))},
          'withdrawnAt', ${isoOf(sql.ref('withdrawn_at'))}) order by made_at desc)
        from client_link where practice_id = c.practice_id and client_id in (select client_id from whose)), '[]'),
      'otherCare', coalesce((
        select json_agg(json_strip_nulls(json_build_object(
          'discipline', discipline, 'who', who, 'what', what, 'since', since)) order by told_at, care_team_id)
        from care_team
        where practice_id = c.practice_id and client_id in (select client_id from whose) and ended_at is null), '[]')
    ) as chart
    from client c
    where c.practice_id = ${practiceId} and c.client_id = ${clientId}
  `.execute(tx)
  return rows[0]?.chart ?? null
}

/** An instant as JSON carries it everywhere: UTC, milliseconds, Z. */
const isoOf = (column: ReturnType<typeof sql.ref>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
