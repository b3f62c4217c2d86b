import { describe, expect, it } from 'vitest'
import { wellClient } from '../../../../fixtures/screening/well-client.ts'
import { limitsAt } from './limits-at.ts'
import { screen, type ScreenInput } from './screen.ts'

const at = (overrides: Partial<ScreenInput>, region: string, side: 'left' | 'right' | null) =>
  limitsAt(screen(wellClient(overrides)), region, side)

describe('SCR-4 limits at a place', () => {
  const lymph = { history: ['lymphoedema'], answers: { 'lymphoedema-region': ['forearm:left'] } }
  const cut = { answers: { 'today-skin': ['open-cut-or-sore'], 'skin-region': ['shin:right'] } }

  it('none for a well client', () => {
    expect(at({}, 'calf', 'left')).toEqual({ avoid: false, maxPressure: null, techniques: new Set() })
  })

  it('hold on their side; where no side is said, either side counts', () => {
    expect(at(lymph, 'wrist-hand', 'left').maxPressure).toBe(1)
    expect(at(lymph, 'wrist-hand', 'right').maxPressure).toBeNull()
    expect(at(lymph, 'wrist-hand', null).maxPressure).toBe(1)
    expect([at(cut, 'shin', 'right').avoid, at(cut, 'shin', 'left').avoid]).toEqual([true, false])
  })

  it('a region without sides holds for both halves', () => {
    expect(at(lymph, 'upper-back', 'right').maxPressure).toBe(1)
  })

  it('take the lowest of session and place', () => {
    expect(at({ ...lymph, history: ['lymphoedema', 'fibromyalgia'] }, 'forearm', 'left').maxPressure).toBe(1)
    expect(at({ ...lymph, history: ['lymphoedema', 'fibromyalgia'] }, 'calf', 'left').maxPressure).toBe(3)
  })

  it('what holds for the whole body holds everywhere, and the whole body takes what holds anywhere', () => {
    const everywhere = { answers: { 'areas-off-limits': ['whole-body'] } }
    expect(at(everywhere, 'calf', 'left').avoid).toBe(true)
    expect(at(cut, 'whole-body', null).avoid).toBe(true)
    expect(at({ history: ['raynaud'] }, 'calf', 'left').techniques).toEqual(new Set(['cold']))
  })
})
