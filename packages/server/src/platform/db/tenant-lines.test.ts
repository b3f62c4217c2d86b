import { expect, test } from 'vitest'
import { expandTenantLines } from './tenant-lines.ts'

test('a tenant line becomes the policies and grants of its table', () => {
  const sql = expandTenantLines('create table visit (practice_id uuid);\n-- tenant: visit editable\n')
  expect(sql).toContain('alter table visit force row level security;')
  expect(sql).toContain('create policy tenant on visit to {{app}} using (practice_id = ')
  expect(sql).toContain('grant select, insert, update on visit to {{app}};')
  expect(sql).not.toContain('delete')
})

test.each([
  ['append-only', 'grant select, insert on note to {{app}};'],
  ['removable', 'grant select, insert, update, delete on note to {{app}};'],
  ['draft-only', `as restrictive for update to {{app}} using (status = 'draft')`],
])('%s says what may be done', (kind, words) => {
  expect(expandTenantLines(`-- tenant: note ${kind}`)).toContain(words)
})

test('a kind that there is not is a mistake in the migration', () => {
  expect(() => expandTenantLines('-- tenant: note whatever')).toThrow('must be one of')
})

test('every other line stays as it is', () => {
  const sql = '-- a tenant: in a sentence\ncreate table plain (id int);\n'
  expect(expandTenantLines(sql)).toBe(sql)
})
