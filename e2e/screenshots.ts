import { mkdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { type Browser, chromium } from "@playwright/test"
import { env, launchOptions } from "./env.ts"
import { type Speaker, speakers } from "./pages/languages.ts"
import { Shopper } from "./pages/shopper.ts"

const widths = [360, 768, 1280] as const

/** Walks through every page as a shopper of one language on one width, and keeps a picture of each. */
async function walk(browser: Browser, speaker: Speaker, width: number, folder: string): Promise<void> {
  const context = await browser.newContext({ baseURL: env.baseUrl, viewport: { width, height: 800 } })
  const page = await context.newPage()
  const shopper = new Shopper(page, speaker)
  const keep = async (name: string) => {
    // Lazy pictures load when they come near; a picture of the whole page wants them all.
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = "eager"
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    })
    await page.screenshot({ path: join(folder, `${name}-${speaker.language}-${width}.png`), fullPage: true })
  }

  await shopper.open("")
  await keep("home")
  await shopper.open("/products")
  await keep("catalogue")
  await shopper.search("zzzz")
  await keep("search-empty")
  await shopper.search(speaker.pepper)
  await keep("search")
  await shopper.cards().getByRole("heading").getByRole("link").first().click()
  await page.getByRole("button", { name: speaker.words.product.add }).waitFor()
  const association = await shopper.associationOnPage()
  await shopper.addToBasket()
  await keep("product")
  const certificate = page.getByRole("link", { name: speaker.words.product.certificateOpen }).first()
  if ((await certificate.count()) > 0) {
    await page.goto((await certificate.getAttribute("href")) ?? "/")
    await keep("certificate")
  }
  await shopper.open("/verify")
  await keep("verify")
  await shopper.open("/verify/NO-SUCH-CODE")
  await keep("verify-unknown")
  await shopper.open("/basket")
  await keep("basket-empty-or-one")
  await shopper.addFromAnotherAssociation(association)
  await shopper.openBasket()
  await keep("basket")
  await page.getByRole("link", { name: speaker.words.basket.checkout }).click()
  await page.getByRole("button", { name: speaker.words.checkout.toReview }).click()
  await page.getByRole("alert").getByText(speaker.words.checkout.errorSummary).waitFor()
  await keep("checkout-errors")
  await shopper.fillDelivery({ name: "Sok Dara", phone: "012 345 678", line: "St. 271, Boeung Tumpun" })
  await keep("checkout")
  await shopper.goToReview()
  await keep("review")
  await page.getByRole("button", { name: speaker.words.checkout.place }).click()
  await page.getByText(speaker.words.order.thanks).waitFor()
  await keep("order")
  await shopper.open("/nowhere")
  await keep("not-found")
  await context.close()
}

const folder = resolve(process.argv[2] ?? "results/screenshots")
const only = process.argv[3] ? [Number(process.argv[3])] : widths
await mkdir(folder, { recursive: true })
const browser = await chromium.launch(launchOptions)
try {
  for (const speaker of speakers) for (const width of only) await walk(browser, speaker, width, folder)
} finally {
  await browser.close()
}
