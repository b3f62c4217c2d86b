import type { EpisodeDetails } from '@unknot/contract/episodes'
import { describe, expect, it } from 'vitest'
import { emptyEpisode, episodeDetailsOf, episodeFormOf, isOtherMeasure } from './episode-form.ts'

const details: EpisodeDetails = {
  conditionId: 'low-back-pain-chronic',
  conditionSetBy: 'client',
  title: 'Back',
  chronicity: 'chronic',
  startedOn: '2025-02-01',
  goals: [{ id: '01978a3c-5b1e-7c4d-9a2f-6b1d3e5f7a90', activity: 'Walk', target: 8, by: '2026-12-01' }],
  primaryMeasure: {
    instrumentId: 'nprs',
    itemId: 'nprs-average',
    regionIds: ['back.lower.outer.left', 'back.lower.outer.right'],
    goal: 3,
  },
}

describe('episode form', () => {
  it('gives back what was stored, the day of a goal too', () => {
    expect(episodeDetailsOf(episodeFormOf(details), details)).toEqual(details)
  })

  it('waits for a title, for how long it has lasted, and for who named the condition', () => {
    const form = episodeFormOf(details)
    expect(episodeDetailsOf(emptyEpisode, null)).toBeNull()
    expect(episodeDetailsOf({ ...form, title: '  ' }, details)).toBeNull()
    expect(episodeDetailsOf({ ...form, chronicity: null }, details)).toBeNull()
    expect(episodeDetailsOf({ ...form, conditionSetBy: null }, details)).toBeNull()
  })

  it('keeps an instrument without an item, and a goal with a comma', () => {
    const made = episodeDetailsOf({ ...episodeFormOf(details), measure: 'rmdq', goal: '2,5' }, details)
    expect(made?.primaryMeasure).toMatchObject({ instrumentId: 'rmdq', itemId: null, goal: 2.5 })
    expect(episodeDetailsOf({ ...episodeFormOf(details), goal: 'three' }, details)).toBeNull()
  })

  it('calls another place another yardstick, and another goal not', () => {
    const form = episodeFormOf(details)
    expect(isOtherMeasure(form, { ...form, regionIds: form.regionIds.toReversed() })).toBe(false)
    expect(isOtherMeasure(form, { ...form, goal: '1' })).toBe(false)
    expect(isOtherMeasure(form, { ...form, regionIds: form.regionIds.slice(0, 1) })).toBe(true)
    expect(isOtherMeasure(form, { ...form, measure: 'rmdq' })).toBe(true)
    expect(isOtherMeasure({ ...form, measure: null }, form)).toBe(false)
  })
})
