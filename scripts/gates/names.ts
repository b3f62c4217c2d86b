import { parseFile, isNode, type SyntaxNode } from './syntax.ts'
import { filesOf, lineAt, sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

const emptyNames = new Set(['shared', 'common', 'core', 'utils', 'util', 'helpers', 'helper', 'lib', 'misc'])

/** No folder (or file) with a name that says nothing, and no barrel: a file that only hands on what others export. */
export function names(root: string): readonly Violation[] {
  return [...emptyFolders(root), ...sourcesOf(root).flatMap((file) => barrel(file, textOf(root, file)))]
}

function emptyFolders(root: string): readonly Violation[] {
  const seen = new Map<string, Violation>()
  for (const file of filesOf(root)) {
    const parts = file.split('/')
    parts.forEach((part, index) => {
      const word = index === parts.length - 1 ? part.replace(/\.(test\.)?tsx?$/, '') : part
      if (!emptyNames.has(word.toLowerCase())) return
      const path = parts.slice(0, index + 1).join('/')
      seen.set(path, { file: path, message: `"${word}" says nothing about what it holds: name the thing` })
    })
  }
  return [...seen.values()]
}

function barrel(file: string, text: string): readonly Violation[] {
  const { body } = parseFile(file, text)
  const statements = (Array.isArray(body) ? body : []).filter(isNode)
  const first = statements.find(handsOn)
  if (!first) return []
  const line = lineAt(text, first.start)
  if (statements.some((one) => one.type === 'ExportAllDeclaration')) {
    return [{ file, line, message: 'no "export *": import each thing from the file that makes it' }]
  }
  const onlyHandsOn = statements.every((one) => handsOn(one) || one.type === 'ImportDeclaration')
  if (!onlyHandsOn && !/(^|\/)index\.tsx?$/.test(file)) return []
  return [{ file, line, message: 'a barrel: import each thing from the file that makes it' }]
}

function handsOn(node: SyntaxNode): boolean {
  if (node.type === 'ExportAllDeclaration') return true
  // Generated modules are reached through one file of ours each, which gives them their types.
  const { source } = node
  return (
    node.type === 'ExportNamedDeclaration' && isNode(source) && !String(source.value).includes('/generated/')
  )
}
