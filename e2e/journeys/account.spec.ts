import { expect, test } from "@playwright/test"
import { env } from "../env.ts"
import { AccountHolder } from "../pages/account-holder.ts"
import { filled, speakers } from "../pages/languages.ts"
import { anyOf, Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker

  test(`a buyer in ${language} finds the basket on another device and gets in again without the password`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    const holder = new AccountHolder(page, speaker)
    const shopper = new Shopper(page, speaker)

    await test.step("fills a basket as a guest and makes an account", async () => {
      await shopper.addFromAnotherAssociation("nobody")
      await holder.register()
    })
    await shopper.openBasket()
    const line = shopper.main().getByRole("listitem").getByRole("heading", { level: 3 }).first()
    const title = (await line.textContent()) ?? ""

    const second = await browser.newContext()
    const elsewhere = await second.newPage()
    const there = new AccountHolder(elsewhere, speaker, holder.email)
    await test.step("signs in on another device and finds the same basket there", async () => {
      await there.signIn()
      await new Shopper(elsewhere, speaker).openBasket()
      await expect(elsewhere.getByRole("heading", { level: 3, name: title })).toBeVisible()
    })

    await test.step("asks for a new password and sets it by the link that was sent", async () => {
      await page.goto(`/${language}/forgotten`)
      await page.getByLabel(words.account.identifier, { exact: true }).fill(holder.email)
      await page.getByRole("button", { name: words.account.forgotten.submit }).click()
      await expect(page.getByText(words.account.forgotten.sent)).toBeVisible()
      const message = page
        .getByRole("listitem")
        .filter({ hasText: words.mail.resetPassword.subject })
        .filter({ hasText: holder.email })
      await expect(async () => {
        await page.goto(`${env.apiUrl}/outbox`)
        await expect(message).toHaveCount(1, { timeout: 500 })
      }).toPass()
      if ((await message.locator("details[open]").count()) === 0) await message.locator("summary").click()
      const link = message.locator("iframe").contentFrame().getByRole("link").first()
      await page.goto((await link.getAttribute("href")) ?? "")
      there.password = "mangoes ripen in april"
      await page.getByLabel(words.account.newPassword, { exact: true }).fill(there.password)
      await page.getByRole("button", { name: words.account.reset.submit }).click()
      await expect(page.getByText(words.account.signIn.afterReset)).toBeVisible()
    })

    await test.step("is signed out on the other device, and comes in by the new password alone", async () => {
      await elsewhere.goto(`/${language}/account`)
      await expect(elsewhere).toHaveURL(/\/sign-in/)
      await new Shopper(elsewhere, speaker).open("/basket")
      await expect(elsewhere.getByRole("heading", { level: 1, name: words.basket.empty })).toBeVisible()
      await there.signIn()
      await second.close()
    })
  })

  test(`a buyer in ${language} keeps an address, removes it and brings it back`, async ({ page }) => {
    await new AccountHolder(page, speaker).register()
    await page.goto(`/${language}/account/addresses`)
    await page.getByRole("button", { name: words.account.saveAddress }).click()
    await expect(page.getByText(words.account.errorSummary)).toBeVisible()
    await new Shopper(page, speaker).fillDelivery({
      name: speaker.name,
      phone: "012 345 678",
      line: speaker.line,
    })
    await page.getByRole("button", { name: words.account.saveAddress }).click()
    await expect(page.getByText(words.account.addressKept)).toBeVisible()
    const kept = page.getByRole("main").getByText("012 345 678", { exact: true })
    await expect(kept).toBeVisible()
    await page.getByRole("button", { name: words.account.removeAddress }).click()
    await expect(kept).toHaveCount(0)
    await page.getByRole("button", { name: words.account.undo }).click()
    await expect(kept).toBeVisible()
  })

  test(`a buyer in ${language} keeps an address in France, changes it, and uses it at the checkout`, async ({
    page,
  }) => {
    const { checkout, account } = words
    const shopper = new Shopper(page, speaker)
    const save = page.getByRole("button", { name: account.saveAddress })
    await shopper.open("/products/kampot-black-pepper")
    await shopper.addToBasket()
    await new AccountHolder(page, speaker).register()

    await test.step("is asked for the fields of the country that was chosen", async () => {
      await page.goto(`/${language}/account/addresses`)
      await page.getByLabel(checkout.country, { exact: true }).selectOption("fr")
      await expect(page.getByLabel(checkout.province, { exact: true })).toHaveCount(0)
      await page.getByLabel(checkout.name, { exact: true }).fill("Claire Martin")
      await page.getByLabel(checkout.phone).fill("+33 6 12 34 56 78")
      await page.getByLabel(checkout.lineAbroad).fill("12 rue des Lilas")
      await page.getByLabel(checkout.city).fill("Lyon")
      await save.click()
      const code = page.getByLabel(checkout.postal_code, { exact: true })
      await expect(code).toHaveAccessibleDescription(new RegExp(checkout.field.postal_code))
      await expect(page.getByLabel(checkout.country, { exact: true })).toHaveValue("fr")
      await expect(page.getByLabel(checkout.city)).toHaveValue("Lyon")
      await code.fill("69003")
      await save.click()
      await expect(page.getByText(account.addressKept)).toBeVisible()
    })

    await test.step("changes the street, and the rest stays", async () => {
      await page.getByRole("link", { name: filled(account.editAddressOf, { name: "Claire Martin" }) }).click()
      await page.getByLabel(checkout.lineAbroad).fill("14 rue des Lilas")
      await save.click()
      await expect(shopper.main().getByText("14 rue des Lilas")).toBeVisible()
      await expect(shopper.main().getByText("69003 Lyon")).toBeVisible()
    })

    await test.step("finds it at a checkout for France, and says for whom it is", async () => {
      await shopper.openBasket()
      await page.getByLabel(words.basket.destinationCountry).selectOption("fr")
      await page.getByRole("button", { name: words.basket.destinationShow }).click()
      await expect(page.getByText(anyOf(words.basket.destinationZone))).toBeVisible()
      await page.getByRole("link", { name: words.basket.checkout }).click()
      await page.getByRole("link", { name: checkout.savedUse }).click()
      await expect(page.getByLabel(checkout.lineAbroad)).toHaveValue("14 rue des Lilas")
      await page.getByLabel(checkout.buyerKind.question).selectOption("company")
      await shopper.goToReview()
      await page.goto(`/${language}/account/security`)
      await expect(page.getByLabel(checkout.buyerKind.question)).toHaveValue("company")
    })
  })
}
