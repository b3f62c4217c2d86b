import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { textOf } from './tree.ts'
import type { Violation } from './violation.ts'

/** Licences that let us give the whole away under Apache-2.0. Another one needs a decision, then a line here. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), link: z.boolean().optional() })),
})

/** Every package that package-lock.json installs has a licence that we accept. */
export function licences(root: string): readonly Violation[] {
  const file = 'package-lock.json'
  if (!existsSync(join(root, file))) return []
  return Object.entries(lockfile.parse(JSON.parse(textOf(root, file))).packages).flatMap(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.link === true || acceptable(entry.license ?? '')) return []
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return [
      {
        file,
        message: `${name} is under "${entry.license ?? 'no licence it names'}", which we have not accepted`,
      },
    ]
  })
}

/** `A OR B` needs one that we accept, `A AND B` all of them. */
function acceptable(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  return plain
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((one) => accepted.has(one.trim())))
}
