import type { Bundle, Goal, Resource } from '@medplum/fhirtypes'
import { conditionOf } from './condition.ts'
import { observationOf } from './observation.ts'
import { patientOf } from './patient.ts'
import type { EpisodeForExchange, RecordForExchange } from './record.ts'
import { encounterOf, proceduresOf } from './visit.ts'

/**
 * A client's record as a FHIR R4 collection: Patient, Conditions with their Goals, Encounters with their Procedures, and
 * Observations. Nothing is invented to fill a field.
 */
export function bundleOf(record: RecordForExchange, at: string): Bundle {
  const { client } = record
  const resources: Resource[] = [
    patientOf(client),
    ...record.episodes.flatMap((episode) => [
      conditionOf(episode, client.id),
      ...goalsOf(episode, client.id),
    ]),
    ...record.visits.flatMap((visit) => [encounterOf(visit, client.id), ...proceduresOf(visit, client.id)]),
    ...record.readings.map((reading) => observationOf(reading, client.id)),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at,
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
  }
}

function goalsOf(episode: EpisodeForExchange, clientId: string): Goal[] {
  return episode.goals.map((goal) => ({
    resourceType: 'Goal',
    id: goal.id,
    lifecycleStatus: episode.dischargedOn === null ? 'active' : 'completed',
    description: { text: goal.activity },
    subject: { reference: `Patient/${clientId}` },
    addresses: [{ reference: `Condition/${episode.id}` }],
    ...(goal.by === null ? {} : { target: [{ dueDate: goal.by }] }),
  }))
}
