type Named = {
  readonly givenName: string
  readonly familyName: string
  readonly preferredName?: string | null
}

/**
 * A person as they are spoken of: the name they prefer, and the family's.
 *
 * @example personName({ givenName: 'Margaret', familyName: 'Doe', preferredName: 'Meg' }) // 'Meg Doe'
 */
export const personName = ({ givenName, familyName, preferredName }: Named): string =>
  `${preferredName?.trim() || givenName} ${familyName}`.trim()
