import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

type Size = { width: number; height: number }

/**
 * What axe finds on the page at this size, and by how much it is wider than the screen.
 * @param part a selector, where only a part of the page is ours
 */
export async function faultsAt(page: Page, size: Size, part?: string): Promise<string[]> {
  await page.setViewportSize(size)
  const axe = new AxeBuilder({ page }).withTags(rules)
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}`),
  )
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) found.push(`${overflow} px wider than the screen`)
  return found.map((fault) => `${size.width} px: ${fault}`)
}
