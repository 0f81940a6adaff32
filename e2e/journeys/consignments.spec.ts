import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { amountBeside } from "../pages/amounts.ts"
import { faultsAt } from "../pages/axe-faults.ts"
import { demoAccount } from "../pages/demo-account.ts"
import { clippedTexts, englishWords, tornSyllables } from "../pages/khmer-text.ts"
import { speakers } from "../pages/languages.ts"
import { OrderPage } from "../pages/order-page.ts"
import { Shopper } from "../pages/shopper.ts"
import { Workbench } from "../pages/workbench.ts"

const PHONE = { width: 360, height: 800 }
const photograph = join(import.meta.dirname, "../../docs/pictures/product-km.jpg")
const black = { handle: "kampot-black-pepper", title: "ម្រេចខ្មៅកំពត" }
const red = { handle: "kampot-red-pepper", title: "ម្រេចក្រហមកំពត" }

test.use({ viewport: PHONE })

/** What a Khmer reader with a phone, or a screen reader, would stumble over on the page that is open. */
async function faults(page: Page): Promise<string[]> {
  return [
    ...(await faultsAt(page, PHONE)),
    ...(await englishWords(page)),
    ...(await tornSyllables(page)),
    ...(await clippedTexts(page)),
  ]
}

for (const speaker of speakers.filter(({ language }) => language === "km")) {
  const { words } = speaker

  test("an association accepts, declines a part, sends two parcels, takes the cash and settles a complaint, and the buyer's sums hold throughout", async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000)
    const shopper = new Shopper(page, speaker)
    for (const { handle } of [black, red]) {
      await shopper.open(`/products/${handle}`)
      await page.getByRole("spinbutton", { name: words.product.quantity }).fill("2")
      await shopper.addToBasket()
    }
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await shopper.fillDelivery({ name: speaker.name, phone: "012 345 678", line: speaker.line })
    await shopper.goToReview()
    await page.getByRole("button", { name: words.checkout.place }).click()
    await expect(page.getByText(words.order.thanks)).toBeVisible()
    const order = new OrderPage(page, speaker)
    const number = await order.number()
    const ordered = await order.expectSums()

    const seller = await browser.newContext({ viewport: PHONE })
    const bench = new Workbench(await seller.newPage(), speaker)

    await test.step("finds the order first of all that is to be done, and accepts it by the one button", async () => {
      await bench.member.signInAs("owner")
      await bench.member.openConsignments()
      expect(await faults(bench.page)).toEqual([])
      await bench.openOrder(number)
      expect(await faults(bench.page)).toEqual([])
      await bench.doNext(words.consignment.next.accept)
      await bench.expectDone("accepted")
    })

    await test.step("prints its papers", async () => {
      for (const name of Object.values(words.consignment.paper)) {
        const link = bench.page.getByRole("link", { name: new RegExp(`^${name}`) })
        const paper = await bench.page.request.get((await link.getAttribute("href")) ?? "")
        expect(paper.headers()["content-type"]).toBe("application/pdf")
      }
    })

    await test.step("declines one pack, and sees what it does to the buyer's money before it does it", async () => {
      const { takenOff, becomes } = await bench.previewDecline({ [red.title]: 1 })
      expect(takenOff).toBeGreaterThan(0n)
      expect(takenOff + becomes).toBe(ordered)
      await order.reload()
      expect(await order.expectSums()).toBe(ordered)
      await bench.confirmDecline()
      await order.reload()
      expect(await order.expectSums()).toBe(becomes)
      await expect(order.consignment().getByText(words.order.reason.damaged).first()).toBeVisible()
    })

    await test.step("sends one pack, then the rest, and the buyer can follow both", async () => {
      await bench.doNext(words.consignment.next.dispatch)
      expect(await faults(bench.page)).toEqual([])
      const part = { [black.title]: 1, [red.title]: 0 }
      await bench.send({ carrier: "VET Express", trackingNumber: "VET 2026-77", quantities: part })
      await bench.doNext(words.consignment.next.dispatchRest)
      await bench.send({ carrier: "វីរៈ ប៊ុនថាំ" })
      await order.reload()
      await expect(order.parcel(`${number}/1`).getByText("VET 2026-77")).toBeVisible()
      await expect(order.parcel(`${number}/2`)).toBeVisible()
      await order.expectSums()
      expect(await faults(page)).toEqual([])
    })

    let firstCash = 0n
    await test.step("hands the first over by the buyer's code and says why the cash is less", async () => {
      const code = await order.deliveryCode(`${number}/1`)
      await bench.parcel(`${number}/1`).getByRole("link", { name: words.consignment.deliver.open }).click()
      const field = bench.page.getByLabel(words.consignment.deliver.code)
      await field.fill(code === "111111" ? "222222" : "111111")
      await bench.page.getByRole("button", { name: words.consignment.deliver.submit }).click()
      await expect(bench.refusal()).toBeVisible()
      const wrongCode = (await bench.refusal().textContent()) ?? ""

      await field.fill(code)
      firstCash = await bench.cashToTake()
      await bench.fillCash({ amount: firstCash - 100n })
      await bench.page.getByRole("button", { name: words.consignment.deliver.submit }).click()
      await expect(bench.refusal()).not.toHaveText(wrongCode)
      await bench.fillCash({ amount: firstCash - 100n, difference: "buyer_paid_less" })
      await bench.page.getByRole("button", { name: words.consignment.deliver.submit }).click()
      await bench.expectDone("delivered")
      await expect(bench.parcel(`${number}/1`).getByText(words.consignment.proof.code)).toBeVisible()
    })

    await test.step("records the cash of the second after the buyer has said that it is there", async () => {
      await order.reload()
      const second = order.parcel(`${number}/2`)
      await second.getByText(words.order.haveIt).click()
      await second.getByRole("button", { name: words.order.haveItSubmit }).click()
      await expect(page.getByText(words.order.confirmed)).toBeVisible()
      await bench.reload()
      await bench.doNext(words.consignment.next.record_cash)
      const secondCash = await bench.cashToTake()
      expect(firstCash + secondCash).toBe(await order.expectSums())
      await bench.fillCash({ amount: secondCash })
      await bench.page.getByRole("button", { name: words.consignment.cash.record }).click()
      await bench.expectDone("cash")
    })

    await test.step("the buyer complains with a photograph", async () => {
      await page.getByRole("link", { name: words.complaint.open }).click()
      await page
        .getByLabel(words.complaint.quantity.replace("{{title}}", black.title), { exact: true })
        .fill("1")
      await page.getByRole("radio", { name: words.complaint.reason.damaged }).check()
      await page.getByLabel(words.complaint.addPhotograph).setInputFiles(photograph)
      await expect(page.getByText(words.complaint.photographSent)).toBeVisible()
      await page.getByRole("radio", { name: words.complaint.wish.refund }).check()
      expect(await faults(page)).toEqual([])
      await page.getByRole("button", { name: words.complaint.submit }).click()
      await expect(page.getByText(words.complaint.sent)).toBeVisible()
      await expect(page.getByText(words.complaint.state.open)).toBeVisible()
    })

    await test.step("the association sees the photograph and agrees; the money is taken off the order", async () => {
      const before = await order.expectSums()
      await bench.reload()
      await bench.doNext(words.consignment.next.answer_complaint)
      const shown = bench.page.getByRole("list", { name: words.consignment.complaint.photographs })
      const picture = await shown.getByRole("link").first().getAttribute("href")
      expect((await bench.page.request.get(picture ?? "")).headers()["content-type"]).toMatch(/^image\//)
      expect(await faults(bench.page)).toEqual([])
      const worth = await amountBeside(bench.page.getByRole("main"), words.consignment.complaint.worth)
      await bench.page.getByRole("button", { name: words.consignment.complaint.answerSubmit }).click()
      await bench.expectDone("answered")
      await order.reload()
      await expect(page.getByText(words.complaint.state.settled)).toBeVisible()
      expect(await order.expectSums()).toBe(before - worth)
    })

    await test.step("a field officer reads it all and can act on nothing", async () => {
      const officer = await browser.newContext({ viewport: PHONE })
      const reading = new Workbench(await officer.newPage(), speaker)
      const { identifier, password } = demoAccount("field officer")
      await reading.member.signInWith(identifier, password)
      await reading.page.goto(bench.path)
      await reading.expectOrder(number)
      await expect(reading.page.getByText(words.consignment.readOnly)).toBeVisible()
      // A number may be copied; nothing may be sent.
      const sending = reading.page.getByRole("main").locator("button[type=submit]")
      await expect(sending).toHaveCount(0)
      await reading.page.goto(`${bench.path}/decline`)
      await expect(sending).toHaveCount(0)
      await officer.close()
    })
    await seller.close()
  })
}
