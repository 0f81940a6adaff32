import { AxeBuilder } from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { tour } from "../pages/tour.ts"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

for (const speaker of speakers)
  for (const width of [360, 1280])
    test(`every page in ${speaker.language} at ${width} px is free of what axe finds and never scrolls sideways`, async ({
      page,
    }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height: 800 })
      const findings: string[] = []
      await tour(page, speaker, async (name) => {
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
        for (const { id, nodes } of violations)
          for (const node of nodes) findings.push(`${name}: ${id} at ${node.target.join(" ")}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overflow > 0) findings.push(`${name}: ${overflow} px wider than the screen`)
      })
      expect(findings).toEqual([])
    })
