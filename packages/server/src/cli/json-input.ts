import { readFile, stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'

export type JsonInput =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/** Larger than any consultation: a file of this size is something else. */
const mostBytes = 1_000_000

/** Reads a JSON file, or standard input for `-`; what stands in the way is said in a sentence. */
export async function readJsonInput(path: string): Promise<JsonInput> {
  const content = path === '-' ? await text(process.stdin) : await contentOf(path)
  if (typeof content !== 'string') return { ok: false, message: content.message }
  if (content.length > mostBytes) return { ok: false, message: tooLarge(path, content.length) }
  try {
    return { ok: true, value: JSON.parse(content) as unknown }
  } catch (error) {
    return {
      ok: false,
      message: `${path} is not valid JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`,
    }
  }
}

async function contentOf(path: string): Promise<string | { readonly message: string }> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return { message: tooLarge(path, size) }
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    return {
      message: reason === 'ENOENT' ? `There is no file ${path}` : `${path} cannot be read (${reason})`,
    }
  }
}

function tooLarge(path: string, size: number): string {
  return `${path} is ${(size / 1_000_000).toFixed(1)} MB; a consultation is never larger than 1 MB`
}
