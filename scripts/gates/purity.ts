import { packageOf, packageRules } from './package-rules.ts'
import { dottedName, isNode, parseFile, visitNodes, type SyntaxNode } from './syntax.ts'
import { isTest, lineAt, sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

const clock = new Set(['Date.now', 'process.hrtime', 'Temporal.Now.instant', 'Temporal.Now.plainDateISO'])
/** The one clock of the server. Spans (how long to wait, how long it took) are measured with performance.now. */
const oneClock = 'packages/server/src/platform/clock.ts'
const chance = new Set(['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])

/**
 * Time and chance are given, never taken: pure packages read no clock and draw no random number, and the server reads
 * one clock (platform/clock.ts), which tests and the sample practice can set.
 */
export function purity(root: string): readonly Violation[] {
  return sourcesOf(root, 'packages')
    .filter((file) => !isTest(file) && file !== oneClock)
    .flatMap((file) => {
      const name = packageOf(file) ?? ''
      const pure = packageRules[name]?.pure ?? false
      if (!pure && name !== 'server') return []
      const text = textOf(root, file)
      const found: Violation[] = []
      visitNodes(parseFile(file, text), (node) => {
        const taken = takes(node)
        if (taken === undefined || (taken.kind === 'chance' && !pure)) return
        const message = pure
          ? `${taken.call} in a pure package: let it be given`
          : `${taken.call}: ask the one clock`
        found.push({ file, line: lineAt(text, node.start), message })
      })
      return found
    })
}

function takes(node: SyntaxNode): { readonly kind: 'clock' | 'chance'; readonly call: string } | undefined {
  if (node.type === 'NewExpression' && dottedName(node.callee) === 'Date') {
    const bare = Array.isArray(node.arguments) && node.arguments.length === 0
    return bare ? { kind: 'clock', call: 'new Date()' } : undefined
  }
  const name = node.type === 'MemberExpression' ? dottedName(node) : undefined
  if (name !== undefined && clock.has(name)) return { kind: 'clock', call: name }
  if (name !== undefined && chance.has(name)) return { kind: 'chance', call: name }
  const called = node.type === 'CallExpression' && isNode(node.callee) ? dottedName(node.callee) : undefined
  return called === 'Date' ? { kind: 'clock', call: 'Date()' } : undefined
}
