import type { NoteSections } from '@unknot/contract/visits'
import type { PlanBody } from '@unknot/contract/plans'
import type { VisitRatings } from './course.ts'

/** A short note as a therapist writes it, from what the visit recorded. A skipped rating is said to be skipped. */
export function sampleNote(ratings: VisitRatings, body: PlanBody, visitNumber: number): NoteSections {
  const minutes = body.lines.reduce((sum, line) => sum + line.minutes, 0)
  const said = (value: number | null) => (value === null ? 'not given' : `${value} of 10`)
  return {
    subjective: `Average pain ${said(ratings.average)}, now ${said(ratings.now)}, worst ${said(ratings.worst)} before the session. Sleep ${said(ratings.sleep)}.`,
    objective: `Session ${visitNumber}. Tenderness where the client points; moves freely within comfort. ${minutes} minutes in ${body.lines.length} parts as planned.`,
    assessment: ratings.reassessment
      ? 'Re-assessed today; see the run chart.'
      : 'Tolerated well; pressure kept within comfort.',
    plan: 'Go on as planned. Home programme looked through together.',
  }
}
