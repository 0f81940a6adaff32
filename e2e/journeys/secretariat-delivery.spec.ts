import { inDigits } from "@ovop/i18n"
import { expect, type Locator, test } from "@playwright/test"
import { minorUnits } from "../pages/amounts.ts"
import { speakers } from "../pages/languages.ts"
import { Office } from "../pages/office.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"
import { quickly, untilShown } from "../pages/until-shown.ts"

const RATANAKIRI = "16"
const MORE_CENTS = 137n

const valuesOf = (fields: Locator) =>
  fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))

const inDollars = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`

for (const speaker of speakers) {
  const { language, words } = speaker

  test.describe(`a secretariat that reads ${language}`, () => {
    test.setTimeout(120_000)
    let office: Office
    test.beforeAll(async ({ browser }) => {
      office = await Office.signIn(browser, language)
    })
    test.afterAll(async () => office?.close())

    test("saves a zone's new prices, never one that falls, and the basket counts by them", async ({
      page,
    }) => {
      const shopper = new Shopper(page, speaker)
      await shopper.addFromAnotherAssociation("nobody")
      await shopper.openBasket()
      await page.getByLabel(words.basket.destinationProvince).selectOption(RATANAKIRI)
      await page.getByRole("button", { name: words.basket.destinationShow }).click()
      const parcel = page
        .getByRole("region", { name: anyOf(words.basket.deliveryFrom) })
        .getByRole("listitem")
        .first()
      const shown = (await page.getByText(anyOf(words.basket.destinationZone)).textContent()) ?? ""
      const zone = shown.slice(words.basket.destinationZone.indexOf("{{"))
      const before = minorUnits(/\$[\d.]+/.exec((await parcel.textContent()) ?? "")?.[0] ?? "")

      await office.open("/delivery-zones")
      await office.main().getByRole("link", { name: zone, exact: true }).click()
      const prices = office.main().getByRole("textbox", { name: office.words.price })
      await expect(prices.first()).toBeVisible()
      const former = await valuesOf(prices)
      const save = office.main().getByRole("button", { name: office.words.save, exact: true })
      const change = async (texts: readonly string[]) => {
        for (const [at, text] of texts.entries()) await prices.nth(at).fill(text)
        await save.click()
      }

      await prices.last().fill("0")
      await expect(office.main().getByText(office.words.notRising)).toBeVisible()
      await expect(save).toBeDisabled()
      await change(
        former.map((price) => {
          const more = inDollars(minorUnits(Number(price).toFixed(2)) + MORE_CENTS)
          return language === "km" ? inDigits(more, "khmer") : more
        }),
      )
      await expect(office.page.getByText(office.words.saved)).toBeVisible()
      await page.reload()
      await expect(parcel).toContainText(`$${inDollars(before + MORE_CENTS)}`)

      await change(former)
      await untilShown(page, () => expect(parcel).toContainText(`$${inDollars(before)}`, quickly))
    })

    test("opens a pick-up point and closes it: baskets are offered it until then", async ({ page }) => {
      const shopper = new Shopper(page, speaker)
      await shopper.addFromAnotherAssociation("nobody")
      await shopper.openBasket()
      const name = `${language === "km" ? "បញ្ជរ" : "Counter"} ${Date.now()}`
      const offer = shopper.main().getByText(name)

      await office.open("/delivery-zones/pick-up-points")
      await office.ask(office.words.openPoint)
      for (const text of office.words.pointTexts)
        for (const tongue of [office.words.inKhmer, office.words.inEnglish])
          await office.fill(`${text} ${tongue}`, `${name} ${tongue}`)
      const address = `${office.words.pointTexts[1]} ${office.words.inEnglish}`
      await office.fill(address, "x".repeat(301))
      await office.page.keyboard.press("Enter")
      const field = office.dialog().getByLabel(address)
      await expect(field).toHaveAccessibleDescription(new RegExp(office.words.fieldRefused))
      await expect(field).toHaveValue("x".repeat(301))
      await office.fill(address, name)
      await office.mean(office.words.save)
      await expect(office.row(name)).toBeVisible()
      await page.reload()
      await expect(offer).toBeVisible()

      await office.search(name)
      await office.row(name).getByRole("button", { name: office.words.change }).click()
      await office.dialog().getByRole("checkbox", { name: office.words.isOpen }).click()
      await office.mean(office.words.save)
      await expect(office.row(name)).toContainText(office.words.closed)
      await page.reload()
      await expect(page.getByRole("heading", { level: 1, name: words.basket.title })).toBeVisible()
      await expect(offer).toHaveCount(0)
    })
  })
}
