import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a tool printed and how it ended. */
export interface ToolResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

const modules = join(import.meta.dirname, '../../node_modules')

/** Runs the start file of an installed tool (`oxlint/bin/oxlint`) on the tree at `root`, with the Node running now. */
export function runTool(root: string, entry: string, args: readonly string[]): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(modules, entry), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code: code ?? 1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
}

/** A tool that ended badly without naming a file still fails its gate: what it said becomes the message. */
export function toolFailure(
  tool: string,
  result: ToolResult,
): { readonly file: string; readonly message: string } {
  const said = `${result.out}\n${result.err}`.trim().split('\n').slice(0, 5).join(' | ')
  return { file: tool, message: `ended with code ${result.code}: ${said || 'and said nothing'}` }
}
