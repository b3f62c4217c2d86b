type Named = {
  readonly name: string
  readonly plainName: { readonly en: string; readonly es: string }
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * Entries whose plain or field name begins with the words typed, then those that only hold them; accents do not matter.
 *
 * @example named(conditions, 'espalda', 'es')
 */
export function named<Entry extends Named>(
  entries: readonly Entry[],
  typed: string,
  language: 'en' | 'es',
): readonly Entry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const whole = words.join(' ')
  const namesOf = ({ name, plainName }: Entry) => [plainName[language], plainName.en, name].map(plain)
  const rank = (entry: Entry) => (namesOf(entry).some((name) => name.startsWith(whole)) ? 0 : 1)
  return entries
    .filter((entry) => words.every((word) => namesOf(entry).some((name) => name.includes(word))))
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || one.plainName[language].localeCompare(other.plainName[language], language),
    )
}
