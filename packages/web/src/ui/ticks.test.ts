import { describe, expect, it } from 'vitest'
import { toggleTick } from './ticks.ts'

describe('toggleTick', () => {
  it('starts from nobody having answered', () => {
    expect(toggleTick(null, 'fever')).toEqual(['fever'])
    expect(toggleTick(null, 'none')).toEqual(['none'])
  })

  it('lets "none" and "unknown" stand alone', () => {
    expect(toggleTick(['fever', 'rash'], 'none')).toEqual(['none'])
    expect(toggleTick(['none'], 'unknown')).toEqual(['unknown'])
    expect(toggleTick(['unknown'], 'rash')).toEqual(['rash'])
  })

  it('takes the answer back when the last tick goes', () => {
    expect(toggleTick(['rash'], 'rash')).toBeNull()
    expect(toggleTick(['none'], 'none')).toBeNull()
    expect(toggleTick(['rash', 'fever'], 'rash')).toEqual(['fever'])
  })
})
