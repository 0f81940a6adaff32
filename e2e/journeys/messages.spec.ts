import { expect, test } from "@playwright/test"
import { env } from "../env.ts"
import { filled, speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"

const person = { name: "សុខ ដារ៉ា", phone: "០១២ ៣៤៥ ៦៧៨", line: "ផ្ទះ ១២ ផ្លូវ ២៧១" }

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`who orders in ${language} is written to in that language, with the link that opens the order`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.addFromAnotherAssociation("nobody")
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await shopper.fillDelivery(person)
    await shopper.goToReview()
    await page.getByRole("button", { name: words.checkout.place }).click()
    await expect(page.getByText(words.order.thanks)).toBeVisible()
    const order = new URL(page.url())
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? ""
    const number = /\d+/.exec(heading)?.[0] ?? ""

    const subject = filled(words.mail.orderPlaced.subject, { number })
    const message = page.getByRole("listitem").filter({ hasText: subject })
    await expect(async () => {
      await page.goto(`${env.apiUrl}/outbox`)
      await expect(message).toHaveCount(1, { timeout: 500 })
    }).toPass()
    if ((await message.locator("details[open]").count()) === 0) await message.locator("summary").click()
    const link = message.getByRole("link")
    await expect(link).toHaveAttribute("href", new RegExp(`${order.pathname}$`))
    await page.goto((await link.getAttribute("href")) ?? "")
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible()
  })
}

test("nobody but the API can say that a page is out of date", async ({ request }) => {
  const body = {
    products: ["kampot-black-pepper"],
    stocks: [],
    associations: [],
    certificates: [],
    exchange_rates: [],
  }
  const headers = { "x-ovop-timestamp": String(Date.now()), "x-ovop-signature": "0".repeat(64) }
  for (const sent of [{ data: body }, { data: body, headers }, { data: "x".repeat(300_000), headers }])
    expect((await request.post("/api/revalidate", sent)).status()).toBe(404)
})
