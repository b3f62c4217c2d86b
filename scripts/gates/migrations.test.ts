import { expect, test } from 'vitest'
import { hashOf, migrations } from './migrations.ts'
import { plantTree } from './planted-tree.ts'

const folder = 'packages/server/migrations'
const first = 'CREATE TABLE client (practice_id uuid NOT NULL);\n'
const lock = `# released\n${hashOf(first)}  0002-clients.sql\n`

test('a released migration that changed', () => {
  const root = plantTree({
    [`${folder}/0002-clients.sql`]: `${first}-- a word more\n`,
    [`${folder}/migrations.lock`]: lock,
  })
  expect(migrations(root)).toEqual([
    { file: `${folder}/0002-clients.sql`, message: expect.stringContaining('changed') },
  ])
})

test('a released migration that is gone', () => {
  expect(migrations(plantTree({ [`${folder}/migrations.lock`]: lock }))).toMatchObject([
    { message: expect.stringContaining('gone') },
  ])
})

test('a new migration that sorts before a released one', () => {
  const root = plantTree({
    [`${folder}/0001-late.sql`]: first,
    [`${folder}/0002-clients.sql`]: first,
    [`${folder}/migrations.lock`]: lock,
  })
  expect(migrations(root)).toMatchObject([{ file: `${folder}/0001-late.sql` }])
})

test('two with one number', () => {
  const root = plantTree({ [`${folder}/0001-a.sql`]: first, [`${folder}/0001-b.sql`]: first })
  expect(migrations(root)).toMatchObject([
    { file: `${folder}/0001-b.sql`, message: expect.stringContaining('0001-a') },
  ])
})

test('structure and data in one file', () => {
  const root = plantTree({ [`${folder}/0001-a.sql`]: `${first}INSERT INTO client VALUES ('x');\n` })
  expect(migrations(root)).toMatchObject([{ message: expect.stringContaining('structure and data') }])
})

test('an untouched released migration and a new one after it pass', () => {
  const trigger = `CREATE FUNCTION f() RETURNS void AS $$ BEGIN\n INSERT INTO client VALUES ('x'); END $$ LANGUAGE plpgsql;\n`
  const root = plantTree({
    [`${folder}/0002-clients.sql`]: first.replaceAll('\n', '\r\n'),
    [`${folder}/0003-more.sql`]: `CREATE TABLE a (b int);\n${trigger}`,
    [`${folder}/migrations.lock`]: lock,
  })
  expect(migrations(root)).toEqual([])
})
