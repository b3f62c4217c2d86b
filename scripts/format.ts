/** `npm run format`: writes every file the way oxfmt does; `npm run format -- <files>` only those. */
import { join } from 'node:path'
import { runTool } from './gates/tool.ts'

const files = process.argv.slice(2)
const result = await runTool(
  join(import.meta.dirname, '..'),
  'oxfmt/bin/oxfmt',
  files.length > 0 ? files : ['.'],
)
process.stdout.write(result.out)
process.stderr.write(result.err)
process.exitCode = result.code
