import type { BrowserContext, Page } from '@playwright/test'

export type Watch = {
  /** From now on, lines like this are part of the journey: a refusal that is meant, a network that is off. */
  readonly allow: (words: RegExp) => void
  /** What a page complained about that nobody allowed. */
  readonly complaints: () => readonly string[]
}

/** Listens to every page of a device for console errors and errors nobody caught. */
export function watch(context: BrowserContext): Watch {
  const complaints: string[] = []
  // Chromium writes a line for every answer of 4xx; this is how a page learns that nobody is signed in yet.
  const allowed: RegExp[] = [/status of 401 .*\/api\/me\)$/]
  const hear = (line: string): void => {
    if (!allowed.some((words) => words.test(line))) complaints.push(line)
  }
  const listen = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') hear(`${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => hear(`Uncaught: ${error.stack ?? error.message}`))
  }
  context.on('page', listen)
  for (const page of context.pages()) listen(page)
  return { allow: (words) => void allowed.push(words), complaints: () => complaints }
}
