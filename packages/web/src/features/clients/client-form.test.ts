import { describe, expect, it } from 'vitest'
import { detailsOf, emptyForm, formOf, needsGuardian, parseForm } from './client-form.ts'

const today = '2026-11-20'
const rosa = { ...emptyForm('es'), givenName: ' Rosa ', birthDate: '1960-02-01' }

describe('detailsOf', () => {
  it('sends what is not given as nothing, never as empty words', () => {
    const made = detailsOf({ ...rosa, phone: '  ' }, today)
    expect(made).toMatchObject({ details: { givenName: 'Rosa', phone: null, email: null, guardian: null } })
  })

  it('names the field that is wrong', () => {
    expect(detailsOf({ ...rosa, givenName: ' ', email: 'rosa@', birthDate: '2027-01-01' }, today)).toEqual({
      problems: { givenName: 'name-missing', email: 'email-odd', birthDate: 'future' },
    })
  })

  it('asks who is responsible for somebody under age', () => {
    const young = { ...rosa, birthDate: '2012-06-01' }
    expect(detailsOf(young, today)).toEqual({ problems: { guardianName: 'guardian-missing' } })
    expect(detailsOf({ ...young, guardianName: 'Ana', guardianRelation: 'mother' }, today)).toMatchObject({
      details: { guardian: { name: 'Ana', relation: 'mother' } },
    })
  })

  it('allows no mail without an address', () => {
    expect(detailsOf({ ...rosa, mailAllowed: true }, today)).toMatchObject({
      details: { mailAllowed: false },
    })
  })

  it('comes back from what was stored', () => {
    const made = detailsOf({ ...rosa, givenName: 'Rosa' }, today)
    expect('details' in made && formOf(made.details)).toEqual({ ...rosa, givenName: 'Rosa' })
  })
})

describe('needsGuardian', () => {
  it('ends on the birthday', () => {
    expect(needsGuardian('2008-11-21', today)).toBe(true)
    expect(needsGuardian('2008-11-20', today)).toBe(false)
    expect(needsGuardian(null, today)).toBe(false)
  })
})

describe('parseForm', () => {
  it('takes only a whole form', () => {
    expect(parseForm(rosa)).toEqual(rosa)
    expect(parseForm({ ...rosa, phone: 3 })).toBeNull()
    expect(parseForm('rosa')).toBeNull()
  })
})
