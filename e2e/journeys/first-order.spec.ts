import { expect, test } from "@playwright/test"
import { amountBeside, sum } from "../pages/amounts.ts"
import { filled, speakers } from "../pages/languages.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

const person = { name: "សុខ ដារ៉ា", phone: "០១២ ៣៤៥ ៦៧៨", line: "ផ្ទះ ១២ ផ្លូវ ២៧១" }

for (const speaker of speakers) {
  const { language, words, pepper } = speaker

  test(`a reader of ${language} orders certified goods of two associations in one basket`, async ({
    page,
    browser,
  }) => {
    const shopper = new Shopper(page, speaker)
    let firstAssociation = ""

    await test.step("finds pepper by searching in the language", async () => {
      await shopper.open("")
      await shopper.search(pepper)
      await expect(shopper.cards().first()).toBeVisible()
      await shopper.openFirstCertified()
      firstAssociation = await shopper.associationOnPage()
    })

    await test.step("opens the certificate, sees it valid, and comes back", async () => {
      const product = page.url()
      await page.getByRole("link", { name: words.product.certificateOpen }).first().click()
      await expect(
        page.getByRole("heading", { level: 1, name: words.certificate.status.active }),
      ).toBeVisible()
      await expect(page.getByRole("definition").filter({ hasText: firstAssociation })).toBeVisible()
      await page.goBack()
      await expect(page).toHaveURL(product)
    })

    let secondAssociation = ""
    await test.step("puts goods of two associations into the basket", async () => {
      await shopper.addToBasket()
      secondAssociation = await shopper.addFromAnotherAssociation(firstAssociation)
      await shopper.openBasket()
      for (const association of [firstAssociation, secondAssociation]) {
        const part = page.getByRole("region", { name: association })
        await expect(
          part.getByRole("region", { name: filled(words.basket.deliveryFrom, { association }) }),
        ).toHaveCount(1)
      }
    })

    await test.step("chooses one delivery for each and gives a phone number", async () => {
      await page.getByRole("link", { name: words.basket.checkout }).click()
      for (const association of [firstAssociation, secondAssociation]) {
        await expect(shopper.deliveryOf(association).getByRole("radio", { checked: true })).toHaveCount(1)
      }
      await shopper.fillDelivery(person)
      await shopper.goToReview()
    })

    await test.step("orders once, though the button is pressed twice", async () => {
      await page.getByRole("button", { name: words.checkout.place }).dblclick()
      await expect(page.getByText(words.order.thanks)).toBeVisible()
    })

    await test.step("sees two consignments whose amounts sum to the order", async () => {
      const consignments = page.getByRole("region", { name: anyOf(words.order.consignment) })
      await expect(consignments).toHaveCount(2)
      for (const association of [firstAssociation, secondAssociation])
        await expect(consignments.filter({ hasText: association })).toHaveCount(1)

      const parts = await consignments.all()
      const collected = await Promise.all(parts.map((part) => amountBeside(part, words.order.toPay)))
      const totals = page.getByRole("region", { name: words.order.summary })
      const total = await amountBeside(totals, words.order.total)
      expect(total).toBeGreaterThan(0n)
      expect(sum(collected)).toBe(total)
      const goodsAndDelivery = [
        await amountBeside(totals, words.order.goods),
        await amountBeside(totals, words.order.shipping),
      ]
      expect(sum(goodsAndDelivery)).toBe(total)
    })

    await test.step("opens the order again by its link alone, and finds the basket empty", async () => {
      const link = page.url().split("?")[0] ?? ""
      const heading = await page.getByRole("heading", { level: 1 }).textContent()

      // A stranger's browser: only the link, no cookies.
      const stranger = await browser.newContext()
      const elsewhere = await stranger.newPage()
      await elsewhere.goto(link)
      await expect(elsewhere.getByRole("heading", { level: 1, name: heading ?? "" })).toBeVisible()
      await expect(elsewhere.getByText(words.order.thanks)).toHaveCount(0)
      await stranger.close()

      await shopper.open("/basket")
      await expect(page.getByRole("heading", { level: 1, name: words.basket.empty })).toBeVisible()
    })
  })

  test(`a reader of ${language} is told at the field what is wrong and loses nothing typed`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.addFromAnotherAssociation("nobody")
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await shopper.fillDelivery({ ...person, phone: "12" })
    await page.getByRole("button", { name: words.checkout.toReview }).click()

    const phone = page.getByLabel(words.checkout.phone)
    await expect(phone).toHaveAccessibleDescription(new RegExp(words.checkout.field.phone))
    await expect(phone).toHaveValue("12")
    await expect(page.getByLabel(words.checkout.name, { exact: true })).toHaveValue(person.name)
    await expect(page.getByLabel(words.checkout.district, { exact: true })).toHaveValue("1201")

    await phone.fill("012345678")
    await shopper.goToReview()
    await expect(page.getByText("012 345 678")).toBeVisible()
  })

  test(`a reader of ${language} takes back what was removed from the basket`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    // Of which there is enough for every journey to take two: what is newest may be the last of its kind.
    await shopper.open("/products/kampot-black-pepper")
    await shopper.addToBasket()
    await shopper.openBasket()
    const title =
      (await shopper.main().getByRole("listitem").getByRole("heading", { level: 3 }).first().textContent()) ??
      ""
    const quantity = page.getByRole("spinbutton", { name: filled(words.basket.quantityOf, { title }) })
    await page.getByRole("button", { name: filled(words.basket.moreOf, { title }) }).click()
    await expect(quantity).toHaveValue("2")

    await page.getByRole("button", { name: `${words.basket.remove} ${title}` }).click()
    await expect(page.getByRole("heading", { level: 1, name: words.basket.empty })).toBeVisible()
    await page.getByRole("button", { name: words.basket.undo }).click()
    await expect(quantity).toHaveValue("2")
  })
}
