import { isRegionId } from '@unknot/clinical/bodymap/regions'
import { technique } from '@unknot/clinical/knowledge/techniques'
import { recordSegment as declaration } from '@unknot/contract/visits'
import { handleCommand } from '../../platform/commands/handle-command.ts'
import { ok, refuse } from '../../platform/outcome.ts'
import { keepRevision } from '../../platform/revisions/keep-revision.ts'
import { writeSegment } from './write-segment.ts'
import { lockVisit, noteIsSigned } from './visits.sql.ts'

/** Records a part of the dose as it was really given: new with version 0, else a change of that version. */
export const recordSegment = handleCommand(
  declaration,
  async ({ tx, practiceId, member, now, body, audit }) => {
    const { segment, segmentId } = body
    if (technique(segment.techniqueId) === undefined)
      return refuse('unknown-technique', { field: 'segment.techniqueId' })
    const unknown = segment.regionIds.findIndex((id) => !isRegionId(id))
    if (unknown >= 0) return refuse('unknown-region', { field: `segment.regionIds.${unknown}` })
    const visit = await lockVisit(tx, practiceId, body.visitId)
    if (visit === undefined) return refuse('not-found', { field: 'visitId' })
    if (visit.status !== 'started' && visit.status !== 'ended') return refuse('visit-not-started')
    if (await noteIsSigned(tx, practiceId, visit.visit_id)) {
      return refuse('visit-signed', {
        message: 'The note of this session is signed, so its dose stands. Add an addendum instead.',
      })
    }
    const written = await writeSegment(tx, visit, { segmentId, version: body.version, segment })
    if (!written.ok) return written
    await keepRevision(tx, {
      practiceId,
      clientId: visit.client_id,
      kind: 'segment',
      subjectId: segmentId,
      version: written.version,
      body: { visitId: visit.visit_id, ...segment },
      now,
      author: { kind: 'member', id: member.memberId },
    })
    audit({ clientId: visit.client_id, subjectIds: [visit.visit_id, segmentId] })
    return ok({ id: segmentId, version: written.version })
  },
)
