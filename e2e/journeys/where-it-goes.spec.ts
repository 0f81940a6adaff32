import { formatDate } from "@ovop/i18n"
import { expect, test } from "@playwright/test"
import { amountBeside } from "../pages/amounts.ts"
import { filled, speakers } from "../pages/languages.ts"
import { Secretariat } from "../pages/secretariat.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

const villager = {
  name: "សុខ ដារ៉ា",
  phone: "០១២ ៣៤៥ ៦៧៨",
  province: "16",
  district: "1601",
  commune: "ម៉ាលិក",
  line: "ភូមិកន្ទ្រ",
}
const lyonnaise = {
  name: "Claire Martin",
  phone: "+33 6 12 34 56 78",
  line: "12 rue des Lilas",
  city: "Lyon",
  postalCode: "69003",
}

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a reader of ${language} sends a present to a village in Ratanakiri`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.addFromAnotherAssociation("nobody")
    await shopper.openBasket()

    await test.step("sees the price for the remote province before any address", async () => {
      await page.getByLabel(words.basket.destinationProvince).selectOption(villager.province)
      await page.getByRole("button", { name: words.basket.destinationShow }).click()
      await expect(page.getByText(anyOf(words.basket.destinationZone))).toBeVisible()
      await expect(page.getByLabel(words.basket.destinationProvince)).toHaveValue(villager.province)
    })

    await test.step("gives district, commune and village, and a message for the card", async () => {
      await page.getByRole("link", { name: words.basket.checkout }).click()
      await expect(page.getByLabel(words.checkout.province, { exact: true })).toHaveValue(villager.province)
      await shopper.fillDelivery(villager)
      await page.getByText(words.checkout.giftTitle).click()
      await page.getByLabel(words.checkout.giftMessage).fill("ជូនពរថ្ងៃកំណើត")
      await shopper.goToReview()
    })

    await test.step("orders, and finds the village and the message on the order", async () => {
      await page.getByRole("button", { name: words.checkout.place }).click()
      await expect(page.getByText(words.order.thanks)).toBeVisible()
      await expect(page.getByText(villager.line, { exact: false })).toBeVisible()
      const consignment = page.getByRole("region", { name: anyOf(words.order.consignment) })
      await expect(consignment.getByText("ជូនពរ", { exact: false }).first()).toBeVisible()
    })
  })

  test(`a reader of ${language} sends goods to France and reviews them in dollars`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("")
    await shopper.search(speaker.pepper)
    await shopper.openFirstCertified()
    await shopper.addToBasket()
    await shopper.openBasket()
    await page.getByLabel(words.basket.destinationCountry).selectOption("fr")
    await page.getByRole("button", { name: words.basket.destinationShow }).click()
    const summary = page.getByRole("region", { name: words.basket.summary })
    await expect(summary.getByText("$").first()).toBeVisible()
    await expect(page.getByText(/\$14|\$19|\$28|\$37|\$54|\$96/).first()).toBeVisible()

    await page.getByRole("link", { name: words.basket.checkout }).click()
    await page.getByLabel(words.checkout.name, { exact: true }).fill(lyonnaise.name)
    await page.getByLabel(words.checkout.phone).fill(lyonnaise.phone)
    await page.getByLabel(words.checkout.lineAbroad).fill(lyonnaise.line)
    await page.getByLabel(words.checkout.city).fill(lyonnaise.city)
    await page.getByRole("button", { name: words.checkout.toReview }).click()

    const code = page.getByLabel(words.checkout.postal_code)
    await expect(code).toHaveAccessibleDescription(new RegExp(words.checkout.field.postal_code))
    await expect(page.getByLabel(words.checkout.city)).toHaveValue(lyonnaise.city)
    await code.fill(lyonnaise.postalCode)
    await shopper.goToReview()
    await expect(page.getByText(`${lyonnaise.postalCode} ${lyonnaise.city}`)).toBeVisible()
    expect(await amountBeside(shopper.main(), words.checkout.orderTotal)).toBeGreaterThan(1_400n)
  })

  test(`a reader of ${language} fetches the goods and gives no address`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.addFromAnotherAssociation("nobody")
    await shopper.openBasket()
    await page.getByRole("link", { name: words.basket.checkout }).click()
    await page
      .getByRole("radio", { name: anyOf(`${words.checkout.pickUpHere}{{x}}`) })
      .first()
      .check()
    await expect(page.getByLabel(words.checkout.province, { exact: true })).toBeHidden()
    await page.getByLabel(words.checkout.name, { exact: true }).fill(villager.name)
    await page.getByLabel(words.checkout.phone).fill(villager.phone)
    await shopper.goToReview()
    await page.getByRole("button", { name: words.checkout.place }).click()
    await expect(page.getByText(words.order.thanks)).toBeVisible()
    await expect(page.getByText(words.order.receivedBy)).toBeVisible()
    await expect(page.getByText(words.order.pickUp).first()).toBeVisible()
  })
}

const inThreeDays = () => {
  const inCambodia = Date.now() + 7 * 60 * 60 * 1000
  return new Date(inCambodia + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a reader of ${language} asks for a stay on a day, with a name and a number alone`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    const day = inThreeDays()
    const date = formatDate(day, language)

    await test.step("finds a service and asks for a day", async () => {
      await shopper.open("/products?sector=service")
      await shopper.cards().first().getByRole("heading").getByRole("link").click()
      const asks = shopper.main().getByRole("button", { name: words.product.request })
      await page.getByLabel(words.product.serviceDay).fill(day)
      await page.getByLabel(words.product.serviceNote).fill("ពីរនាក់")
      await asks.click()
      await expect(shopper.main().getByText(anyOf(words.product.added))).toBeVisible()
    })

    await test.step("sees the day in the basket, where nothing is to be sent", async () => {
      await shopper.openBasket()
      await expect(page.getByText(filled(words.order.serviceDay, { date }))).toBeVisible()
      await page.getByRole("link", { name: words.basket.checkout }).click()
      await expect(page.getByLabel(words.checkout.province, { exact: true })).toBeHidden()
    })

    await test.step("orders, and finds the day and the note on the order", async () => {
      await page.getByLabel(words.checkout.name, { exact: true }).fill(villager.name)
      await page.getByLabel(words.checkout.phone).fill(villager.phone)
      await shopper.goToReview()
      await page.getByRole("button", { name: words.checkout.place }).click()
      await expect(page.getByText(words.order.thanks)).toBeVisible()
      await expect(page.getByText(filled(words.order.serviceDay, { date })).first()).toBeVisible()
    })

    await test.step("waits for the association, and reads that the day is confirmed", async () => {
      const consignment = page.getByRole("region", { name: anyOf(words.order.consignment) })
      await expect(consignment.getByText(words.order.status.placed, { exact: true }).first()).toBeVisible()
      const heading = (await consignment.getByRole("heading", { level: 3 }).textContent()) ?? ""
      await (await Secretariat.signIn()).confirmConsignment(/\d+-\d+/.exec(heading)?.[0] ?? "")
      await page.reload()
      await expect(consignment.getByText(words.order.status.confirmed, { exact: true }).first()).toBeVisible()
      await expect(consignment.getByText(words.order.happenedToService.confirmed)).toBeVisible()
    })
  })
}
