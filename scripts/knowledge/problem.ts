/** Something in the knowledge that is wrong: where it stands and what is wrong with it. */
export interface Problem {
  /** Path from packages/clinical/knowledge, and the id of the entry where one file holds many */
  readonly where: string
  readonly what: string
}
