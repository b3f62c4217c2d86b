import type { Content } from './content.ts'
import type { Problem } from './problem.ts'
import { schemas } from './schemas.ts'

/** Entries that do not have the shape of their kind, and kinds that have no shape. */
export function wrongShapes(content: Content): readonly Problem[] {
  return [...content].flatMap(([kind, entries]) => {
    const schema = schemas[kind]
    if (!schema) return [{ where: kind, what: 'no schema in scripts/knowledge/schemas.ts' }]
    return entries.flatMap((entry) => {
      const result = schema.safeParse(entry.data)
      return (result.error?.issues ?? []).map((issue) => ({
        where: entry.file,
        what: `${issue.path.map(String).join('.') || 'the entry'}: ${issue.message}`,
      }))
    })
  })
}
