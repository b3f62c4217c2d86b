import { describe, expect, it } from 'vitest'
import { sayFrom } from './say-from.ts'

describe('sayFrom', () => {
  const say = sayFrom({ days_one: 'One day', days_other: '{{count}} days', hello: 'Hello {{name}}' }, 'en')

  it('chooses the plural form and fills in values', () => {
    expect(say('days', { count: 1 })).toBe('One day')
    expect(say('days', { count: 1200 })).toBe('1,200 days')
    expect(say('hello', { name: 'Maya' })).toBe('Hello Maya')
  })

  it('shows what is missing instead of nothing', () => expect(say('hello')).toBe('Hello {{name}}'))

  it('falls back to the general form where a language has more forms than the catalogue', () => {
    const dice = sayFrom({ days_one: 'Un día', days_other: '{{count}} días' }, 'es')
    expect(dice('days', { count: 1_000_000 })).toBe('1.000.000 días')
  })
})
