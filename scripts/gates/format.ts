import { runTool, toolFailure } from './tool.ts'
import type { Violation } from './violation.ts'

/** Every file is as oxfmt writes it (.oxfmtrc.json). `npm run format` mends what this finds. */
export async function format(root: string): Promise<readonly Violation[]> {
  const result = await runTool(root, 'oxfmt/bin/oxfmt', ['--list-different', '.'])
  if (result.code === 0) return []
  const files = result.out.split('\n').filter((line) => /\.\w+$/.test(line.trim()))
  if (files.length === 0) return [toolFailure('oxfmt', result)]
  return files.map((file) => ({
    file: file.trim().replace(/^\.\//, ''),
    message: 'not formatted: npm run format',
  }))
}
