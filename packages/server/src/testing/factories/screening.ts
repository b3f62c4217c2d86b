import { denyTheRest } from '@unknot/clinical/screening/denial'
import type { ScreenInput } from '@unknot/clinical/screening/screen-input'
import { recordScreening } from '@unknot/contract/screenings'
import type { CommandBody } from '@unknot/contract/wire/command'
import { v7 as newId } from 'uuid'
import type { Desk, TestApp } from '../test-app.ts'
import { answerOf } from './answer-of.ts'

export type Given = CommandBody<typeof recordScreening>['given']

/**
 * What a well client answers; whatever is given replaces it, and what that brings up is denied.
 *
 * @example given({ history: ['aortic-aneurysm'] })
 */
export function given(overrides: Given = { answers: {} }, previous?: ScreenInput['previous']): Given {
  const { medicines, answers, ...rest } = overrides
  const well = {
    'age-years': '1981-03-14',
    'pain-now': 4,
    'pressure-preference': 3,
    'consent-today': 'yes',
    // Asked from the second screening on; answered before it is asked, it changes nothing.
    'after-effects': ['fine'],
  }
  const filled = denyTheRest({
    date: '2026-11-20',
    history: [],
    regionOfComplaint: ['low-back:both'],
    ...rest,
    meds: medicines ?? [],
    answers: { ...well, ...answers },
    ...(previous ? { previous } : {}),
  })
  return {
    answers: { ...filled.answers } as Given['answers'],
    history: [...(filled.history ?? [])],
    medicines: [...(filled.meds ?? [])],
    regionOfComplaint: [...(filled.regionOfComplaint ?? [])],
    ...(overrides.vitals ? { vitals: overrides.vitals } : {}),
  }
}

/** Records a screening the ordinary way and answers its id. */
export async function aScreening(
  app: TestApp,
  desk: Desk,
  clientId: string,
  overrides: Partial<CommandBody<typeof recordScreening>> = {},
): Promise<string> {
  const body = {
    screeningId: newId(),
    clientId,
    visitId: null,
    on: '2026-11-20',
    given: given(),
    ...overrides,
  }
  return answerOf(await app.send(desk, recordScreening, body)).id
}
