import { expect, type Page } from "@playwright/test"
import type { Speaker } from "./languages.ts"
import { Shopper } from "./shopper.ts"

type Visit = (name: string) => Promise<void>

/** Goes through every kind of page once, as a buyer would, and calls `visit` on each. */
export async function tour(page: Page, speaker: Speaker, visit: Visit): Promise<void> {
  const shopper = new Shopper(page, speaker)
  const { words } = speaker
  const stop = async (name: string) => {
    await page.getByRole("heading", { level: 1 }).waitFor()
    await expect(page).toHaveTitle(/./)
    await visit(name)
  }
  const open = async (name: string, path: string) => {
    await shopper.open(path)
    await stop(name)
  }

  await open("basket-empty", "/basket")
  await open("home", "")
  await open("catalogue", "/products")
  await open("search-empty", "/search?q=zzzz")
  await open("search", `/search?q=${encodeURIComponent(speaker.pepper)}`)
  await shopper.openFirstCertified()
  const association = await shopper.associationOnPage()
  await shopper.addToBasket()
  await stop("product")
  await page.goto(
    (await page.getByRole("link", { name: words.product.certificateOpen }).first().getAttribute("href")) ??
      "",
  )
  await stop("certificate")
  await open("verify", "/verify")
  await open("verify-unknown", "/verify/NO-SUCH-CODE")
  await open("not-found", "/no/such/page")
  await shopper.addFromAnotherAssociation(association)
  await shopper.openBasket()
  await stop("basket")
  await page.getByRole("link", { name: words.basket.checkout }).click()
  await page.getByRole("button", { name: words.checkout.toReview }).click()
  await page.getByText(words.checkout.errorSummary).waitFor()
  await stop("checkout-errors")
  await shopper.fillDelivery({ name: "Sok Dara", phone: "012 345 678", line: "St. 271, Boeung Tumpun" })
  await stop("checkout")
  await shopper.goToReview()
  await stop("review")
  await page.getByRole("button", { name: words.checkout.place }).click()
  await page.getByText(words.order.thanks).waitFor()
  await stop("order")
}
