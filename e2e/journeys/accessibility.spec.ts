import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { tour } from "../pages/tour.ts"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

const PHONE = { width: 360, height: 800 }
const DESK = { width: 1280, height: 800 }

async function faultsAt(page: Page, size: typeof PHONE): Promise<string[]> {
  await page.setViewportSize(size)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}`),
  )
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) found.push(`${overflow} px wider than the screen`)
  return found.map((fault) => `${size.width} px: ${fault}`)
}

// One walk serves both widths: the walk takes longer than the looking.
for (const speaker of speakers)
  test(`every page in ${speaker.language}, on a phone and at a desk, is free of what axe finds and never scrolls sideways`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const findings: string[] = []
    await page.setViewportSize(PHONE)
    await tour(page, speaker, async (name) => {
      for (const size of [DESK, PHONE])
        findings.push(...(await faultsAt(page, size)).map((fault) => `${name}, ${fault}`))
    })
    expect(findings).toEqual([])
  })
