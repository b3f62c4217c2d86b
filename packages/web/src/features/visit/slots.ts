import type { AnswerValue } from '@unknot/clinical/screening/screen-input'
import type { ScreenResult } from '@unknot/clinical/screening/screen-result'
import type { ReactNode } from 'react'
import type { VisitContext } from './visit-context.ts'

/** A screening of today that is kept, with the limits that were passed with a signed reason. */
export type Screened = {
  readonly screeningId: string
  readonly result: ScreenResult
  readonly passed: ReadonlySet<string>
}

/** Parts of other features that a session shows; the app puts them in. */
export type Slots = {
  /** The re-screen, with what comes below its result. */
  readonly screening: (props: {
    readonly clientId: string
    readonly visitId: string
    readonly day: string
    readonly state: VisitContext['state']
    readonly known: Readonly<Record<string, AnswerValue>>
    readonly onBack: () => void
    readonly after: (screened: Screened, mayGoOn: boolean) => ReactNode
  }) => ReactNode
}
