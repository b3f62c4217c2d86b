import type { MapLanguage } from '@unknot/clinical/bodymap/describe'
import type en from './words/en.json'

type Base<Key> = Key extends `${infer Name}_${'one' | 'many' | 'other'}` ? Name : Key

/** Keys of the catalogue `bodymap`, plurals without their ending. */
export type BodyMapKey = Base<keyof typeof en>

/** Speaks from the catalogue `bodymap`, and says in which language the names of places are wanted. */
export interface BodyMapSay {
  (key: BodyMapKey, values?: Readonly<Record<string, string | number>>): string
}

/** What every part of the map needs to speak. */
export interface Speech {
  readonly say: BodyMapSay
  readonly language: MapLanguage
}
