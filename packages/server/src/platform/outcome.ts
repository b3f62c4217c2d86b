import type { Refusal } from '@unknot/contract/wire/refusal'

/** What a handler answers: done, or refused with a code of its declaration. Throwing is for bugs. */
export type Outcome<Answer, Code extends string = string> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly refusal: Refusal & { readonly code: Code } }

export const ok = <Answer>(answer: Answer): { readonly ok: true; readonly answer: Answer } => ({
  ok: true,
  answer,
})

/** Sentences for refusals that mean the same everywhere. They hold no client data; screens have their own words. */
const sentences: Readonly<Record<string, string>> = {
  'not-found': 'There is no such thing in this practice.',
  'stale-version':
    'Somebody else changed this in the meantime. Both sides are kept: compare them and save again.',
  'already-exists': 'There already is one with this id.',
}

type Details = { readonly message?: string; readonly field?: string; readonly current?: unknown }

/**
 * Refuses with a code, and what the person needs to mend it: the field, and what stands on the server now.
 *
 * @example return refuse('stale-version', { current: { version: 3, name: 'Quiet Hands' } })
 */
export function refuse<const Code extends string>(
  code: Code,
  details: Details = {},
): { readonly ok: false; readonly refusal: Refusal & { readonly code: Code } } {
  const message = details.message ?? sentences[code] ?? `This was refused: ${code.replaceAll('-', ' ')}.`
  return { ok: false, refusal: { ...details, code, message } }
}
