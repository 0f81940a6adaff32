import { mkdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { chromium, type Page } from "@playwright/test"
import { env, launchOptions } from "./env.ts"
import { speakers } from "./pages/languages.ts"
import { tour } from "./pages/tour.ts"

const widths = [360, 768, 1280] as const

/** Lazy pictures load when they come near; a picture of the whole page wants them all. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager"
    // One that has arrived is painted only once it is decoded.
    await Promise.allSettled([...document.images].map((image) => image.decode()))
  })
}

const folder = resolve(process.argv[2] ?? "results/screenshots")
await mkdir(folder, { recursive: true })
const browser = await chromium.launch(launchOptions)
try {
  for (const speaker of speakers)
    for (const width of widths) {
      const context = await browser.newContext({ baseURL: env.baseUrl, viewport: { width, height: 800 } })
      const page = await context.newPage()
      await tour(page, speaker, async (name) => {
        await loadPictures(page)
        await page.screenshot({
          path: join(folder, `${name}-${speaker.language}-${width}.png`),
          fullPage: true,
        })
      })
      await context.close()
    }
} finally {
  await browser.close()
}
