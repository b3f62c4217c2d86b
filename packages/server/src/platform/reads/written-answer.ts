/**
 * An answer that is JSON already, as the database wrote it: sent as it is, without being read and written again. What
 * it may hold is decided by the statement alone, so a test holds such an answer against its declaration.
 */
export type WrittenAnswer<Answer> = {
  readonly writtenJson: string
  readonly stands?: (answer: Answer) => void
}

export const written = <Answer>(writtenJson: string): WrittenAnswer<Answer> => ({ writtenJson })

export const isWritten = (answer: unknown): answer is WrittenAnswer<unknown> =>
  typeof answer === 'object' && answer !== null && 'writtenJson' in answer
