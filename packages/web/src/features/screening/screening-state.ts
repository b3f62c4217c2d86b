import type { readScreeningState } from '@unknot/contract/screenings'
import type { ReadAnswer } from '@unknot/contract/wire/read'

/** What the record holds for the next screening. */
export type ScreeningState = ReadAnswer<typeof readScreeningState>
