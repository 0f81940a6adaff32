import { expect, type Page } from "@playwright/test"
import { AccountHolder } from "./account-holder.ts"
import type { Speaker } from "./languages.ts"
import { Member } from "./member.ts"
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

  /** Visits a list of pages, and the first page that it leads to. */
  const openFirst = async (name: string, list: string, noun: string) => {
    await shopper.open(list)
    const first = shopper.main().locator(`a[href^="/${speaker.language}/${noun}/"]`).first()
    if (list === `/${noun}`) await stop(noun)
    await page.goto((await first.getAttribute("href")) ?? "")
    await stop(name)
  }

  await open("basket-empty", "/basket")
  await open("home", "")
  await open("catalogue", "/products")
  await open("search-empty", `/search?q=${encodeURIComponent(speaker.nothing)}`)
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
  await open("provinces", "/provinces")
  await open("province", "/provinces/07")
  await openFirst("association", "/associations", "associations")
  await openFirst("sector", "/sectors", "sectors")
  await openFirst("kind", "/sectors", "kinds")
  await openFirst("scheme", "/schemes", "schemes")
  await open("certificate-register", "/certificates")
  await open("not-found", "/no/such/page")
  await shopper.addFromAnotherAssociation(association)
  await shopper.openBasket()
  await stop("basket")
  await page.getByRole("link", { name: words.basket.checkout }).click()
  await page.getByRole("button", { name: words.checkout.toReview }).click()
  await page.getByText(words.checkout.errorSummary).waitFor()
  await stop("checkout-errors")
  await shopper.fillDelivery({ name: speaker.name, phone: "012 345 678", line: speaker.line })
  await stop("checkout")
  await shopper.goToReview()
  await stop("review")
  await page.getByRole("radio", { name: words.payment.method.bank_transfer }).check()
  await page.getByRole("button", { name: words.checkout.place }).click()
  await page.getByText(words.order.thanks).waitFor()
  await stop("order")
  const [first] = await page.getByText(words.order.cancelConsignment).all()
  await first?.click()
  await stop("order-cancelling")
  await page.getByRole("button", { name: words.order.cancelConfirm }).first().click()
  await page.getByText(words.order.happened.cancelled).first().waitFor()
  await stop("order-part-cancelled")

  await open("sign-in", "/sign-in")
  await page.getByRole("button", { name: words.account.signIn.submit }).click()
  await page.getByText(words.account.errorSummary).waitFor()
  await stop("sign-in-errors")
  await open("forgotten", "/forgotten")
  await open("reset", "/reset/no-such-token")
  await open("confirm", "/confirm/no-such-token")
  await open("register", "/register")
  await new AccountHolder(page, speaker).register()
  await stop("account")
  await open("account-orders", "/account/orders")
  await open("account-addresses", "/account/addresses")
  await open("account-security", "/account/security")

  await open("workspace-sign-in", "/workspace/sign-in")
  await open("workspace-apply", "/workspace/apply")
  await open("workspace-code", "/workspace/code")
  await open("workspace-invitation-gone", "/workspace/invitations/no-such-token")
  const member = new Member(page, speaker)
  await member.signInAs("owner")
  await stop("workspace")
  await member.openConsignments()
  await stop("workspace-consignments")
  await member.openPeople()
  await stop("workspace-people")
  const { pathname } = new URL(page.url())
  const listings = pathname.replace(/^\/\w+(.*)\/people$/, "$1/listings")
  await open("workspace-listings", listings)
  await page.goto(
    (await shopper.main().getByRole("article").getByRole("link").first().getAttribute("href")) ?? "",
  )
  await stop("workspace-listing")
  await open("workspace-listing-new", `${listings}/new`)
  await open("workspace-listing-import", `${listings}/import`)
  await open("workspace-offline", "/workspace/offline")
  await open("workspace-me", "/workspace/me")
  await open("workspace-associations", "/workspace?all")
}
