import type { Words } from '../bodymap/regions.ts'
import type { Sentence } from './verdict-types.ts'

export type Params = Sentence['params']

/**
 * A number as it is shown: at most one decimal, a point in both languages, never a sign for minus zero.
 *
 * @example shown(-1.5666) // '-1.6'
 */
export function shown(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

/**
 * Puts parameters into a text: `{from}` becomes the value of `from`. A parameter that is not given stays as it is,
 * so that a test can find it.
 *
 * @example fill('From {from} to {to}.', { from: 7, to: 4 }) // 'From 7 to 4.'
 */
export function fill(template: string, params: Params): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return whole
    return typeof value === 'number' ? shown(value) : value
  })
}

/** A sentence for a screen: its catalogue key, its parameters, and the words in both languages. */
export function sentence(
  key: string,
  words: Words,
  params: Params = {},
  audience: Sentence['audience'] = 'client',
): Sentence {
  return { key, params, en: fill(words.en, params), es: fill(words.es, params), audience }
}
