import { openEpisode, type EpisodeDetails } from '@unknot/contract/episodes'
import { v7 as newId } from 'uuid'
import type { Desk, TestApp } from '../test-app.ts'
import { answerOf } from './answer-of.ts'

/** A long-lasting low back pain, followed by average pain; each may be replaced. */
export const episodeDetails = (overrides: Partial<EpisodeDetails> = {}): EpisodeDetails => ({
  conditionId: 'low-back-pain-chronic',
  conditionSetBy: 'client',
  title: 'Long-lasting low back pain',
  chronicity: 'chronic',
  startedOn: '2025-02-01',
  goals: [{ id: newId(), activity: 'Walk the dog for 20 minutes', target: 8, by: null }],
  primaryMeasure: {
    instrumentId: 'nprs',
    itemId: 'nprs-average',
    regionIds: ['back.lower.outer.left', 'back.lower.outer.right'],
    goal: 3,
  },
  ...overrides,
})

/** Opens an episode the ordinary way and answers its id. */
export async function anEpisode(
  app: TestApp,
  desk: Desk,
  clientId: string,
  overrides: Partial<EpisodeDetails> = {},
): Promise<string> {
  const body = { episodeId: newId(), clientId, details: episodeDetails(overrides) }
  return answerOf(await app.send(desk, openEpisode, body)).id
}
