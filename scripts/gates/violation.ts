/** One place where the tree breaks a house rule, in words that say what to do about it. */
export interface Violation {
  /** Path from the root of the tree, with forward slashes */
  readonly file: string
  /** 1-based, where the rule is about a line */
  readonly line?: number
  readonly message: string
  /** The file the broken import points to, where the rule is about an import */
  readonly target?: string
  /** A warning is printed and does not fail the check */
  readonly warning?: boolean
}

/** A rule of the house: looks at a tree and returns what breaks the rule. It changes nothing. */
export type Gate = (root: string) => readonly Violation[] | Promise<readonly Violation[]>

/** One line for a person: `file:line  message`. */
export function violationLine(violation: Violation): string {
  const place = violation.line === undefined ? violation.file : `${violation.file}:${violation.line}`
  return `${place}  ${violation.message}`
}
