import { join } from 'node:path'
import { claimsInClientTexts } from '../knowledge/client-texts.ts'
import { readContent } from '../knowledge/content.ts'
import { brokenReferences } from '../knowledge/references.ts'
import { wrongShapes } from '../knowledge/shape.ts'
import type { Violation } from './violation.ts'

const folder = 'packages/clinical/knowledge'

/**
 * Every data file has the shape of its kind, every reference leads somewhere, and nothing that a client reads claims
 * what must not be claimed: what `npm run knowledge` checks.
 */
export function knowledge(root: string): readonly Violation[] {
  const content = readContent(join(root, folder))
  return [...wrongShapes(content), ...brokenReferences(content), ...claimsInClientTexts(content)].map(
    ({ where, what }) => ({
      file: `${folder}/${where}`,
      message: what,
    }),
  )
}
