import { expect, test } from 'vitest'
import * as z from 'zod'
import instrumentsData from '../../generated/instruments.ts'
import jointsData from '../../generated/range-of-motion.ts'
import { instrument, instruments } from './instruments.ts'
import { instrumentSchema } from './instruments.schema.ts'
import { joints, motion } from './range-of-motion.ts'
import { jointSchema } from './range-of-motion.schema.ts'

test('every instrument and every joint has the shape its functions rely on', () => {
  expect(z.array(instrumentSchema).safeParse(instrumentsData).error).toBeUndefined()
  expect(z.array(jointSchema).safeParse(jointsData).error).toBeUndefined()
})

test('ids are unique', () => {
  const ids = instruments.map((entry) => entry.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(joints.flatMap((joint) => joint.motions).every((entry) => motion(entry.id) === entry)).toBe(true)
})

const shipped = instruments.filter((entry) => entry.ship)

test('twenty-one instruments may be shown, and each says how it is scored', () => {
  expect(shipped).toHaveLength(21)
  for (const entry of shipped) {
    expect(entry.scoring.rule, entry.id).not.toBe('unknown')
    expect(entry.scoring.unit, entry.id).toBeDefined()
    expect(entry.scoring.better, entry.id).not.toBeNull()
    expect(entry.licence.basis.length, entry.id).toBeGreaterThan(20)
  }
})

test('no words of an instrument that may not be shown are carried', () => {
  for (const entry of instruments.filter((other) => !other.ship))
    expect(entry.items, entry.id).toBeUndefined()
})

test('an instrument that names an item has it', () => {
  for (const entry of shipped) {
    const linkIds = new Set((entry.items ?? []).map((item) => item.linkId))
    const named = [
      ...Object.values(entry.ask ?? {}).flat(),
      ...Object.values(entry.scoring.subscores ?? {}).flat(),
      ...(entry.scoring.scored ?? []),
      ...(entry.scoring.alerts ?? []).map((alert) => alert.linkId),
      ...(entry.scoring.trend ? [entry.scoring.trend] : []),
    ]
    expect(
      named.filter((linkId) => !linkIds.has(linkId)),
      entry.id,
    ).toEqual([])
  }
})

test('where Spanish is offered, every word has it, marked unreviewed; official wording is not translated', () => {
  for (const entry of shipped) {
    const offered = entry.languages?.includes('es') ?? false
    expect(offered, entry.id).toBe(entry.origin !== 'official')
    const items = offered ? (entry.items ?? []) : []
    expect(items.length === 0 || entry.spanish?.status === 'unreviewed', entry.id).toBe(true)
    for (const item of items) {
      expect(item.es, item.linkId).toBeTruthy()
      expect(
        item.options.every((option) => option.es),
        item.linkId,
      ).toBe(true)
    }
  }
})

test('each danger sign keeps its translation back into English', () => {
  const signs = instrument('own-adverse')?.items?.filter((item) => item.safetyQuestionId) ?? []
  expect(signs).toHaveLength(3)
  for (const item of signs) {
    expect(item.backTranslation).toBeTruthy()
    expect(item.options.every((option) => option.backTranslation)).toBe(true)
  }
})
