import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knowledge } from './knowledge.ts'
import { plantTree } from './planted-tree.ts'

test('a data file whose references lead nowhere, and one of another shape', () => {
  const root = plantTree({})
  const folder = join(root, 'packages/clinical/knowledge')
  cpSync(join(import.meta.dirname, '../../packages/clinical/knowledge'), folder, { recursive: true })
  expect(knowledge(root)).toEqual([])
  writeFileSync(
    join(folder, 'cocare/triggers/planted.json'),
    '{ "id": "planted", "test": { "reading": "no-such" } }',
  )
  const found = knowledge(root)
  expect(new Set(found.map((one) => one.file))).toEqual(
    new Set(['packages/clinical/knowledge/cocare/triggers/planted.json']),
  )
  expect(found.map((one) => one.message).join('\n')).toMatch(/label: [\s\S]*names no instrument: "no-such"/)
})
