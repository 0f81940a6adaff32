import { expect, test } from "@playwright/test"
import { clippedTexts, englishWords, tornSyllables } from "../pages/khmer-text.ts"

test.use({ viewport: { width: 360, height: 800 } })

test("the check itself sees an English word, a torn syllable and a cut letter", async ({ page }) => {
  await page.setContent(`<p>ម្រេច pepper</p>
    <p style="width:1px;word-break:break-all">ត្រី</p>
    <div style="height:12px;overflow:hidden;font-size:32px">ស្ត្រី</div>`)
  expect(await englishWords(page)).toEqual(["pepper (p )"])
  expect(await tornSyllables(page)).toEqual(["ត្រី in ត្រី"])
  expect(await clippedTexts(page)).toEqual(["ស្ត្រី"])
})
