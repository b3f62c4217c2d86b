import { conditions } from '@unknot/clinical/knowledge/conditions'
import { expect, it } from 'vitest'
import { findConditions } from './find-conditions.ts'

it('finds by plain name and by the name of the field, accents or not', () => {
  const ids = (typed: string, language: 'en' | 'es') =>
    findConditions(conditions, typed, language).map(({ id }) => id)
  expect(ids('FIBROMYALGIA', 'en')).toContain('fibromyalgia')
  expect(ids('tunel', 'es')).toEqual(ids('túnel', 'es'))
  expect(ids('tunel', 'es').length).toBeGreaterThan(0)
  expect(ids('no such thing', 'en')).toEqual([])
  expect(ids('', 'en')).toHaveLength(conditions.length)
})
