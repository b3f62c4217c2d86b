import { parseFile, visitNodes } from './syntax.ts'
import { filesOf, lineAt, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

interface Word {
  readonly pattern: RegExp
  readonly where: RegExp
  readonly message: string
}

const code = /\.(tsx?|mjs|css|sql)$/
const written = /\.(tsx?|mjs|css|sql|md|json|html)$/

/** The brackets in the patterns keep this file from finding itself. */
const words: readonly Word[] = [
  { pattern: /\b(TO[D]O|FIX[M]E|XX[X])\b/g, where: code, message: 'finish it, or link the issue' },
  {
    pattern: /@ts-(ignor[e]|nochec[k]|expect-erro[r])/g,
    where: /\.tsx?$/,
    message: 'make the types true instead of silent',
  },
  {
    pattern: /(^|[\s'"`(=])(\/wor[k]\/|\/hom[e]\/[a-z]|\/User[s]\/[A-Za-z]|C:\\\\?User[s])/gm,
    where: written,
    message: 'a path of one machine',
  },
  {
    pattern: /"resolve[d]": "https?:|registry\.npmj[s]|npm\.pk[g]\.github/g,
    where: written,
    message: 'the address of a package registry',
  },
  {
    pattern:
      /\b(it|test|describe|suite)\.(ski[p]|onl[y]|tod[o]|fixm[e]|fail[s]?)\b|\b(xi[t]|fi[t]|xdescrib[e]|fdescrib[e])\(/g,
    where: /\.(test|spec)\.tsx?$|^e2e\/.*\.ts$/,
    message: 'a skipped, focused or expected-to-fail test',
  },
]

/** Words that must not stand in the tree: unfinished work, silenced types, this machine, tests that do not run. */
export function forbiddenWords(root: string): readonly Violation[] {
  return filesOf(root).flatMap((file) => {
    const rules = words.filter((word) => word.where.test(file))
    if (rules.length === 0) return []
    const text = textOf(root, file)
    const silenced = /\.tsx?$/.test(file) ? silencedTypes(file, text) : []
    const found = rules.flatMap((rule) =>
      [...text.matchAll(rule.pattern)].map((one) => ({
        file,
        line: lineAt(text, one.index),
        message: `"${one[0].trim()}": ${rule.message}`,
      })),
    )
    return [...found, ...silenced]
  })
}

/** The type that checks nothing, wherever a type can stand. In a sentence the word is welcome. */
function silencedTypes(file: string, text: string): readonly Violation[] {
  const found: Violation[] = []
  visitNodes(parseFile(file, text), (node) => {
    if (node.type !== 'TSAnyKeyword') return
    found.push({
      file,
      line: lineAt(text, node.start),
      message: 'a type that checks nothing: parse `unknown` instead',
    })
  })
  return found
}
