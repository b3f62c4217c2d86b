import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const worthIt = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest', '.txt'])

/** Puts a brotli twin (`name.br`) beside every text file, once, so that no request waits for compression. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && worthIt.has(extname(entry.name)))
  await Promise.all(files.map((entry) => compress(join(entry.parentPath, entry.name))))
}

async function compress(path: string): Promise<void> {
  if ((await stat(path)).size < 1_000) return
  const content = await readFile(path)
  await writeFile(`${path}.br`, await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}
