import { describe, expect, it } from 'vitest'
import { wellClient } from '../../../../fixtures/screening/well-client.ts'
import { clearancesEnded } from './clearances-ended.ts'
import { screen, type ScreenInput } from './screen.ts'

const clearance = {
  ruleId: 'abs-stroke-recent',
  by: 'Stroke unit',
  on: '2026-10-15',
  agreed: 'gentle work',
  until: '2027-01-31',
}

function ended(overrides: Partial<ScreenInput>) {
  const input = wellClient({ history: ['stroke-or-tia'], clearances: [clearance], ...overrides })
  return clearancesEnded(input, screen(input))
}

describe('SCR-8 clearances a visit ends', () => {
  it('none while nothing is new', () => {
    expect(ended({ answers: { 'stroke-weeks': 8 } })).toEqual([])
  })

  it('all by a new danger sign', () => {
    const answers = { 'stroke-weeks': 8, 'today-danger-signs': ['face-arm-speech'] }
    expect(ended({ answers })).toEqual([{ ruleId: 'abs-stroke-recent', why: 'new-danger-sign' }])
  })

  it('one by an event that came after it', () => {
    expect(ended({ answers: { 'stroke-weeks': 2 } })).toEqual([
      { ruleId: 'abs-stroke-recent', why: 'newer-event' },
    ])
  })
})
