import type { ConsultationAnswers } from '@unknot/clinical/consultation/consultation-answers.schema'

export type Answers = ConsultationAnswers
/** A part of a consultation: what is saved, skipped and compared as one. */
export type Part = keyof Answers

type Patch<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined }

/**
 * A part with some of its answers changed; undefined takes one out, so that it is not asked rather than empty.
 *
 * @example patched({ words: 'Back', better: 'Heat' }, { better: undefined }) // { words: 'Back' }
 */
export function patched<Value extends object>(part: Value | undefined, patch: Patch<Value>): Value {
  const entries = Object.entries({ ...part, ...patch }).filter(([, value]) => value !== undefined)
  // Only keys of the part itself were put in.
  return Object.fromEntries(entries) as Value
}

/** Answers with some parts replaced; a part that is undefined has not been asked. */
export const withParts = (answers: Answers, parts: Answers): Answers => ({ ...answers, ...parts })

/** The names of what was skipped after one of them was, or was not after all. */
export function skippedAfter(answers: Answers, name: string, skip: boolean): readonly string[] {
  const others = (answers.skipped ?? []).filter((each) => each !== name)
  return skip ? [...others, name] : others
}

/** Words as they are kept: nothing typed is no answer. */
export const orNothing = (words: string): string | undefined => (words === '' ? undefined : words)
