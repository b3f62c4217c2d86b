import { screenInputFrom } from '@unknot/clinical/screening/from-consultation'
import { questionsShown } from '@unknot/clinical/screening/questions-shown'
import { screen } from '@unknot/clinical/screening/screen'
import { urgencyOf } from '@unknot/clinical/screening/urgency-of'
import type { Answers } from './answers.ts'
import type { ShownPage } from '@unknot/clinical/screening/questions-shown'

export type Screening = {
  readonly pages: readonly ShownPage[]
  readonly urgent: 'emergency' | 'same-day' | null
}

/** The screening of a consultation as far as it is filled in: the questions it brings up, and what can't wait. */
export function screenAnswers(answers: Answers, date: string, birthDate: string | null): Screening {
  const input = screenInputFrom(answers, { date, birthDate })
  return {
    pages: questionsShown(input).filter((page) => !page.afterResult),
    urgent: urgencyOf(screen(input)),
  }
}
