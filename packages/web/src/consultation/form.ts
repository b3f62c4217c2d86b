import { createContext, useContext } from 'react'
import type { Speech } from '../bodymap/say.ts'
import type { FieldKey } from '../questions/say.ts'
import type { Language } from '../words/language.ts'
import type { KeyOf } from '../words/say-from.ts'
import type { Answers, Part } from './answers.ts'
import type en from './words/en.json'

export type FormKey = KeyOf<typeof en>
export type FormSay = (key: FormKey | FieldKey, values?: Readonly<Record<string, string | number>>) => string

/** What every page of a consultation is filled in with. */
export type Form = {
  readonly answers: Answers
  /** The answers at this very moment: one tap may give several, before the page is drawn again. */
  readonly latest: () => Answers
  /** Puts parts in place of what they hold; saved by itself. */
  readonly change: (parts: Answers) => void
  /** Leaves a part out in so many words, or takes that back. */
  readonly skip: (name: Part | `instruments.${string}`, skip: boolean) => void
  readonly say: FormSay
  /** The words of the body map; null until they have loaded. */
  readonly speech: Speech | null
  readonly language: Language
  /** The place whose way of writing dates is used: `en-GB`. */
  readonly locale: string
  /** The practice's day. */
  readonly today: string
  readonly who: 'therapist' | 'client'
  readonly givenName: string
  /** Whether a parent or guardian signs; null while the age is not known. */
  readonly under18: boolean | null
}

export const FormContext = createContext<Form | null>(null)

export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('A page of the consultation was shown outside of its form.')
  return form
}
