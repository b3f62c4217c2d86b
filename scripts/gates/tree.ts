import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold nothing written by hand. */
const made = new Set([
  'node_modules',
  'dist',
  'generated',
  'data',
  '.git',
  'test-results',
  'playwright-report',
  'coverage',
])

/** Every file below `root`, as sorted paths from `root` with forward slashes; made and installed folders left out. */
export function filesOf(root: string, below = ''): readonly string[] {
  const found: string[] = []
  const visit = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`
      if (item.isDirectory()) {
        if (!made.has(item.name)) visit(path)
      } else if (item.isFile()) found.push(path)
    }
  }
  try {
    visit(below)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return found.sort()
}

/** The TypeScript files of the tree. */
export function sourcesOf(root: string, below = ''): readonly string[] {
  return filesOf(root, below).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
}

/** The text of one file of the tree. */
export function textOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** True for a test, a journey, or what only tests use. */
export function isTest(file: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(file) || /^(e2e|fixtures)\//.test(file) || file.includes('/src/testing/')
}

/** Line of a character offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
