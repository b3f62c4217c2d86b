import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails on anything axe finds on the page as it stands; each place is named with the rule it breaks. */
export async function axe(page: Page): Promise<void> {
  if (process.env.NOAXE) return
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  )
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}
