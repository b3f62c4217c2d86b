import { z } from 'zod'
import { runTool, toolFailure } from './tool.ts'
import type { Violation } from './violation.ts'

const report = z.object({
  diagnostics: z.array(
    z.object({
      message: z.string(),
      code: z.string().optional(),
      severity: z.string(),
      filename: z.string().optional(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })).optional(),
    }),
  ),
})

/** oxlint with .oxlintrc.json, the rules that need types included. */
export async function lint(root: string): Promise<readonly Violation[]> {
  const result = await runTool(root, 'oxlint/bin/oxlint', ['--type-aware', '--format=json', '.'])
  const diagnostics = parse(result.out)
  if (!diagnostics) return [toolFailure('oxlint', result)]
  const found = diagnostics.map(({ message, code, severity, filename, labels }) => {
    const line = labels?.[0]?.span.line
    const place = { file: filename ?? 'oxlint', ...(line === undefined ? {} : { line }) }
    return { ...place, message: `${code ?? 'oxlint'}: ${message}`, warning: severity === 'warning' }
  })
  return found.length === 0 && result.code !== 0 ? [toolFailure('oxlint', result)] : found
}

function parse(text: string): z.infer<typeof report>['diagnostics'] | undefined {
  try {
    return report.parse(JSON.parse(text)).diagnostics
  } catch {
    return undefined
  }
}
