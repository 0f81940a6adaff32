import { expect, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { clippedTexts, englishWords, tornSyllables } from "../pages/khmer-text.ts"
import { speakers } from "../pages/languages.ts"
import { OrderPage } from "../pages/order-page.ts"
import { Shopper } from "../pages/shopper.ts"
import { Workbench } from "../pages/workbench.ts"

const PHONE = { width: 360, height: 800 }

test.use({ viewport: PHONE })

for (const speaker of speakers) {
  const { words } = speaker
  const { today } = words
  const currency = speaker.language === "km" ? "khr" : "usd"

  test(`an owner in ${speaker.language} sees on Today what was ordered a moment ago, follows the task, and finds the sale in the plot and its figures`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    const shopper = new Shopper(page, speaker)
    await shopper.open("/products/kampot-black-pepper")
    await shopper.addToBasket()
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await shopper.fillDelivery({ name: speaker.name, phone: "012 345 678", line: speaker.line })
    await shopper.goToReview()
    await page.getByRole("button", { name: words.checkout.place }).click()
    await expect(page.getByText(words.order.thanks)).toBeVisible()
    const number = await new OrderPage(page, speaker).number()

    const seller = await browser.newContext({ viewport: PHONE })
    const bench = new Workbench(await seller.newPage(), speaker)
    await bench.member.signInAs("owner")
    const home = bench.page.url()
    const orders = bench.page.getByRole("region", { name: today.orders.title })
    const order = orders.getByRole("listitem").filter({ hasText: number })
    await expect(order.getByText(words.consignment.next.accept)).toBeVisible()
    expect(await faultsAt(bench.page, PHONE)).toEqual([])
    if (speaker.language === "km")
      expect([
        ...(await englishWords(bench.page)),
        ...(await tornSyllables(bench.page)),
        ...(await clippedTexts(bench.page)),
      ]).toEqual([])

    // One order opens at once; where others wait too, the list of them opens.
    const tasks = bench.page.getByRole("region", { name: today.tasks })
    await tasks.getByRole("link", { name: today.task.accept }).click()
    await expect(bench.page).not.toHaveURL(home)
    if (/\?state=placed$/.test(bench.page.url())) await bench.openOrder(number)
    else await bench.expectOrder(number)
    await bench.doNext(words.consignment.next.accept)
    await bench.expectDone("accepted")

    await bench.page.goto(home)
    await expect(order.getByText(words.consignment.next.dispatch)).toBeVisible()
    await expect(tasks.getByRole("link", { name: today.task.send, exact: true })).toBeVisible()
    const sales = bench.page.getByRole("region", { name: today.sales.in[currency] })
    await expect(sales.getByRole("img")).toBeVisible()
    const figures = sales.getByRole("table", { name: today.sales.caption[currency] })
    await expect(figures).toBeHidden()
    await sales.getByText(today.sales.figures, { exact: true }).click()
    await expect(figures.getByRole("row")).toHaveCount(14)
    await seller.close()
  })
}
