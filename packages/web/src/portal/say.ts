import type { KeyOf, Say } from '../words/say-from.ts'
import type en from './words/en.json'

/** Speaks from the frame's own words. */
export type FrameSay = Say<KeyOf<typeof en>>
