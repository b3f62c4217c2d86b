import type { VisitToday } from '@unknot/contract/today'
import { describe, expect, it } from 'vitest'
import { inOrderOfUrgency, nextVisit } from './day-order.ts'

const visit = (visitId: string, status: VisitToday['status']): VisitToday => ({
  visitId,
  version: 1,
  clientId: 'c',
  clientName: 'Ana',
  birthDate: null,
  episodeId: null,
  conditionId: null,
  title: null,
  memberId: 'm',
  memberName: 'Bea',
  plannedFor: '2026-11-20T09:00:00.000Z',
  minutes: 60,
  status,
  noteSigned: false,
  checkIn: 'not-sent',
  visitNumber: 1,
  screening: null,
  change: null,
  verdict: null,
  reassessmentDue: false,
  planReviewDue: false,
})

describe('nextVisit', () => {
  it('is the one going on before any that is planned', () => {
    const day = [visit('a', 'planned'), visit('b', 'started'), visit('c', 'planned')]
    expect(nextVisit(day)?.visitId).toBe('b')
  })

  it('passes over what is done, cancelled or missed', () => {
    const day = [visit('a', 'ended'), visit('b', 'cancelled'), visit('c', 'missed'), visit('d', 'planned')]
    expect(nextVisit(day)?.visitId).toBe('d')
    expect(nextVisit(day.slice(0, 3))).toBeNull()
  })
})

describe('inOrderOfUrgency', () => {
  const alert = (alertId: string, kind: 'urgent-answer' | 'support' | 'mail-failed', at: string) => ({
    alertId,
    clientId: 'c',
    clientName: 'Ana',
    clientPhone: null,
    kind,
    at,
  })

  it('puts an urgent answer above anything newer', () => {
    const alerts = [
      alert('mail', 'mail-failed', '2026-11-20T10:00:00Z'),
      alert('old', 'urgent-answer', '2026-11-18T10:00:00Z'),
      alert('support', 'support', '2026-11-20T09:00:00Z'),
      alert('new', 'urgent-answer', '2026-11-19T10:00:00Z'),
    ]
    expect(inOrderOfUrgency(alerts).map(({ alertId }) => alertId)).toEqual(['new', 'old', 'support', 'mail'])
  })
})
