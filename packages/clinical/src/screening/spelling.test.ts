import { describe, expect, it } from 'vitest'
import { letterBits, lettersApart, spellingDistance } from './spelling.ts'

describe('spelling', () => {
  it.each([
    ['warfarin', 'warfarin', 0],
    ['warfrin', 'warfarin', 1],
    ['wrafarin', 'warfarin', 1],
    ['warfarinn', 'warfarin', 1],
    ['amitryptaline', 'amitriptyline', 2],
    ['', 'ab', 2],
    ['cat', 'dog', 3],
  ])('from %s to %s in %i', (one, other, expected) => {
    expect(spellingDistance(one, other, 5)).toBe(expected)
    expect(spellingDistance(other, one, 5)).toBe(expected)
  })

  it('gives up beyond the most that counts', () => {
    expect(spellingDistance('hydralazine', 'hydroxyzine', 2)).toBe(3)
    expect(spellingDistance('aspirin', 'acetaminophen', 1)).toBe(2)
  })

  it('counts at most two letters apart for each slip', () => {
    for (const [one, other] of [
      ['warfrin', 'warfarin'],
      ['warfatin', 'warfarin'],
      ['wrafarin', 'warfarin'],
    ] as const) {
      expect(lettersApart(letterBits(one), letterBits(other))).toBeLessThanOrEqual(2)
    }
  })
})
