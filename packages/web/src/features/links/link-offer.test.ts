import { describe, expect, it } from 'vitest'
import { linkOffers } from './link-offer.ts'

const bare = { openConsultationId: null, episodes: [], visits: [], aftercare: [] }
type Visit = Parameters<typeof linkOffers>[0]['visits'][number]
const visit = (part: Partial<Visit>): Visit => ({
  visitId: 'v',
  version: 1,
  episodeId: null,
  memberName: 'Bea',
  plannedFor: null,
  startedAt: null,
  endedAt: null,
  status: 'planned',
  segments: [],
  note: null,
  ...part,
})

describe('linkOffers', () => {
  it('offers a new client the consultation and ratings from before', () => {
    expect(linkOffers(bare)).toEqual([
      { kind: 'consultation', subjectId: null },
      { kind: 'baseline', subjectId: null },
    ])
  })

  it('offers the check-in of the next planned session, whatever their order', () => {
    const visits = [
      visit({ visitId: 'later', plannedFor: '2026-12-01T09:00:00.000Z' }),
      visit({ visitId: 'soon', plannedFor: '2026-11-21T09:00:00.000Z' }),
    ]
    expect(linkOffers({ ...bare, visits })).toContainEqual({ kind: 'check-in', subjectId: 'soon' })
  })

  it('asks how it was only about the last session, and takes no baseline after one', () => {
    const visits = [
      visit({ visitId: 'first', status: 'ended', endedAt: '2026-11-01T10:00:00.000Z' }),
      visit({ visitId: 'last', status: 'ended', endedAt: '2026-11-19T10:00:00.000Z' }),
    ]
    const kinds = linkOffers({ ...bare, visits })
    expect(kinds).toContainEqual({ kind: 'next-day', subjectId: 'last' })
    expect(kinds.some((offer) => offer.kind === 'baseline')).toBe(false)
  })
})
