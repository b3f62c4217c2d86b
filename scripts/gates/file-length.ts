import { isTest, sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

/** Lines after which a file is warned about, and after which the check fails. Tests are allowed twice as many. */
export const lengthLimits = { warn: 300, fail: 500, testFactor: 2 } as const

/** No source file grows without end. Data and generated modules are not source. */
export function fileLength(root: string): readonly Violation[] {
  return sourcesOf(root).flatMap((file) => {
    const factor = isTest(file) ? lengthLimits.testFactor : 1
    const lines = textOf(root, file).split('\n').length - 1
    if (lines <= lengthLimits.warn * factor) return []
    const fails = lines > lengthLimits.fail * factor
    const limit = (fails ? lengthLimits.fail : lengthLimits.warn) * factor
    return [
      {
        file,
        message: `${lines} lines, over ${limit}: give a part of it a file and a name`,
        warning: !fails,
      },
    ]
  })
}
