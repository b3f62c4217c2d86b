import { dottedName, isNode, parseFile, visitNodes, type SyntaxNode } from './syntax.ts'
import { isTest, lineAt, sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

const fetching = new Set(['fetch', 'window.fetch', 'globalThis.fetch', 'self.fetch'])
const requesting = new Set(['Request', 'XMLHttpRequest', 'WebSocket'])
const reading = new Set(['GET', 'HEAD'])

/**
 * Every write of the web app goes through the outbox: no other file sends anything but GET and HEAD. A request whose
 * method cannot be read from the code counts as a write. The few files that must write otherwise (signing in, trading a
 * link for its task) are exceptions with a reason.
 */
export function writeRequests(root: string): readonly Violation[] {
  return sourcesOf(root, 'packages/web/src')
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const text = textOf(root, file)
      const found: Violation[] = []
      visitNodes(parseFile(file, text), (node) => {
        const message = written(node)
        if (message !== undefined) found.push({ file, line: lineAt(text, node.start), message })
      })
      return found
    })
}

function written(node: SyntaxNode): string | undefined {
  if (node.type === 'CallExpression') {
    const name = dottedName(node.callee)
    if (name === undefined) return undefined
    if (name.endsWith('navigator.sendBeacon')) return 'sendBeacon writes past the outbox'
    if (fetching.has(name) && !onlyReads(argument(node, 1)))
      return 'this request may write: put a command in the outbox'
    // fetch handed over as a value (`const send = fetch`) is found below.
    return undefined
  }
  if (node.type === 'NewExpression') {
    const name = dottedName(node.callee)
    if (name === undefined || !requesting.has(name)) return undefined
    return name === 'Request' && onlyReads(argument(node, 1))
      ? undefined
      : `${name} may write past the outbox`
  }
  if (node.type === 'VariableDeclarator' && fetching.has(dottedName(node.init) ?? '')) {
    return 'fetch under another name hides what it sends'
  }
  return formWrites(node) ? 'a form that posts by itself writes past the outbox' : undefined
}

/** True for no options, or an object literal whose method is absent or a literal GET or HEAD. */
function onlyReads(options: unknown): boolean {
  if (options === undefined) return true
  if (!isNode(options) || options.type !== 'ObjectExpression' || !Array.isArray(options.properties))
    return false
  return options.properties.filter(isNode).every((property) => {
    if (property.type !== 'Property' || property.computed === true) return false
    if (dottedName(property.key) === 'body') return false
    if (dottedName(property.key) !== 'method') return true
    return isNode(property.value) && reading.has(String(property.value.value))
  })
}

function argument(node: SyntaxNode, index: number): unknown {
  return Array.isArray(node.arguments) ? node.arguments[index] : undefined
}

function formWrites(node: SyntaxNode): boolean {
  if (node.type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) return false
  const name = String(node.name.name)
  return (name === 'method' || name === 'formMethod') && /^post$/i.test(String(node.value.value))
}
