import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { read, send } from '../support/send.ts'

// The plan's own screen is not there yet: what it will send is sent from the therapist's browser.

type Segment = {
  readonly techniqueId: string
  readonly regionIds: readonly string[]
  readonly pressure: { readonly start: number }
  readonly minutes: number
  readonly position: string | null
}
type Proposal = {
  readonly segments: readonly Segment[]
  readonly frequency: { readonly perWeek: number | null; readonly visits: number | null } | null
  readonly review: { readonly afterVisits: number } | null
  readonly aftercare: { readonly items: readonly { readonly itemId: string }[] }
}

/** Takes over what the planner proposes, with a note on the first line. */
export async function agreePlan(page: Page, practiceId: string, episodeId: string, minutes: number) {
  const { proposal } = (await read(page, practiceId, `/api/episodes/${episodeId}/proposal`)) as {
    proposal: Proposal
  }
  const body = {
    lines: proposal.segments.map((segment, index) => ({
      techniqueId: segment.techniqueId,
      regionIds: segment.regionIds,
      pressure: segment.pressure.start,
      minutes: segment.minutes,
      position: segment.position,
      changed: index === 0,
      note: index === 0 ? 'Begin slowly.' : '',
    })),
    sessionMinutes: minutes,
    perWeek: proposal.frequency?.perWeek ?? null,
    visits: proposal.frequency?.visits ?? null,
    reviewAfterVisits: proposal.review?.afterVisits ?? 6,
    aftercareIds: proposal.aftercare.items.map(({ itemId }) => itemId),
    cocareIds: [],
    wordsForClient: '',
  }
  const reason = 'First plan, as proposed; the first line begins slowly.'
  await send(page, practiceId, 'keep-plan', {
    planVersionId: newId(),
    episodeId,
    follows: 0,
    body,
    proposed: proposal,
    reason,
  })
}
