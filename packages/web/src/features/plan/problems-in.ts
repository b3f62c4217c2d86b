/** One limit that the server found not obeyed, at its line. */
export type FoundProblem = { readonly line: number; readonly reason: string }

/**
 * The lines a refused plan breaks limits at, as the server sent them; empty when it sent something else.
 *
 * @example problemsIn({ problems: [{ line: 0, ruleId: 'loc-varicose-veins', reason: 'Leave veins alone.' }] })
 */
export function problemsIn(current: unknown): readonly FoundProblem[] {
  if (current === null || typeof current !== 'object' || !('problems' in current)) return []
  if (!Array.isArray(current.problems)) return []
  return current.problems.flatMap((problem: unknown) => {
    if (problem === null || typeof problem !== 'object') return []
    if (!('line' in problem) || typeof problem.line !== 'number') return []
    const reason = 'reason' in problem && typeof problem.reason === 'string' ? problem.reason : ''
    return [{ line: problem.line, reason }]
  })
}
