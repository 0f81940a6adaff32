import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { env } from "../env.ts"
import { speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"

const shown = [...readFileSync("../README.md", "utf8").matchAll(/src="docs\/pictures\/([\w-]+\.jpg)"/g)].map(
  ([, name]) => name,
)

async function take(page: Page, name: string) {
  await page.evaluate(async () => {
    await document.fonts.ready
    const inSight = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
    await Promise.all(inSight.map((image) => image.decode()))
  })
  await page.screenshot({ path: join(env.picturesDir, name), type: "jpeg", quality: 80 })
  return name
}

test("every picture of the README is one of the shop as it stands, taken by this run", async ({
  browser,
}) => {
  const [khmer, english] = speakers
  if (!khmer || !english) throw new Error("The shop speaks Khmer and English.")
  const phone = { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 }
  const desk = { viewport: { width: 1280, height: 800 } }
  const taken: string[] = []

  for (const speaker of [khmer, english]) {
    const context = await browser.newContext({ ...desk, baseURL: env.baseUrl })
    const shopper = new Shopper(await context.newPage(), speaker)
    await shopper.open(speaker === khmer ? "" : "/products?sector=handicraft")
    await expect(shopper.cards().first()).toBeVisible()
    taken.push(await take(shopper.page, speaker === khmer ? "home-km.jpg" : "goods-en.jpg"))
    await context.close()
  }
  const context = await browser.newContext({ ...phone, baseURL: env.baseUrl })
  const shopper = new Shopper(await context.newPage(), khmer)
  await shopper.open("/products/kampot-black-pepper")
  taken.push(await take(shopper.page, "product-km.jpg"))
  await shopper.open("/provinces")
  taken.push(await take(shopper.page, "map-km.jpg"))
  await shopper.page.goto(`/km/products/kampot-black-pepper`)
  await shopper.page.getByRole("link", { name: khmer.words.product.certificateOpen }).first().click()
  await expect(
    shopper.page.getByRole("heading", { level: 1, name: khmer.words.certificate.status.active }),
  ).toBeVisible()
  taken.push(await take(shopper.page, "certificate-km.jpg"))
  await context.close()

  expect(taken.toSorted()).toEqual(shown.toSorted())
})
