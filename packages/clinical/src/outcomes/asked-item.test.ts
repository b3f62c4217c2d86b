import { expect, test } from 'vitest'
import { instruments } from '../knowledge/instruments.ts'
import { askedItem } from './asked-item.ts'

test('a 0–10 rating knows its ends in both languages', () => {
  expect(askedItem('nprs', 'nprs-now', 'en')).toMatchObject({
    kind: 'scale',
    ends: ['no pain', 'worst possible pain'],
  })
  expect(askedItem('nprs', 'nprs-now', 'es')).toMatchObject({ ends: ['sin dolor', 'el peor dolor posible'] })
  expect(askedItem('nprs', 'nprs-average', 'en', { overWeek: true })?.text).toContain('7 days')
})

test('an activity is asked in the client’s own words', () => {
  expect(askedItem('own-activities', 'act-2', 'es', { activities: ['Nadar', 'Dormir de lado'] })?.text).toBe(
    'Dormir de lado',
  )
})

test('danger signs bring their cards along', () => {
  const item = askedItem('own-adverse', 'today-danger-signs', 'es')
  expect(item).toMatchObject({ kind: 'several', cards: { 'chest-pain-pressure': 'emergency' } })
})

test('days of medicine are one of eight choices, not a scale of pain', () => {
  expect(askedItem('own-medication', 'med-days', 'en')).toMatchObject({ kind: 'one', ends: null })
})

test('an instrument that may not be shipped is never shown', () => {
  const closed = instruments.filter((entry) => !entry.ship)
  expect(closed.length).toBeGreaterThan(0)
  for (const entry of closed)
    for (const item of entry.items ?? []) expect(askedItem(entry.id, item.linkId, 'en')).toBeNull()
})
