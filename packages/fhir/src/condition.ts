import type { Condition } from '@medplum/fhirtypes'
import type { EpisodeForExchange } from './record.ts'
import { systems } from './systems.ts'

const namedBy = {
  client: 'Named by the client',
  referrer: 'Named by the referrer',
  payer: 'Named by the payer',
  'therapist-working-label': 'Working label of the therapist, not a diagnosis',
} as const

/** What an episode is about, as a Condition that says who named it. A massage therapist does not diagnose. */
export function conditionOf(episode: EpisodeForExchange, clientId: string): Condition {
  const { conditionId, conditionSetBy } = episode
  return {
    resourceType: 'Condition',
    id: episode.id,
    clinicalStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
          code: episode.dischargedOn === null ? 'active' : 'inactive',
        },
      ],
    },
    code: {
      text: episode.title,
      ...(conditionId === null ? {} : { coding: [{ system: systems.condition, code: conditionId }] }),
    },
    subject: { reference: `Patient/${clientId}` },
    ...(episode.startedOn === null ? {} : { onsetDateTime: episode.startedOn }),
    recordedDate: episode.openedOn,
    ...(conditionSetBy === null ? {} : { note: [{ text: namedBy[conditionSetBy] }] }),
  }
}
