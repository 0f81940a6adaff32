import { expect, test } from "@playwright/test"
import { filled, speakers } from "../pages/languages.ts"
import { Office } from "../pages/office.ts"
import { Shopper } from "../pages/shopper.ts"

for (const speaker of speakers) {
  const { language, words } = speaker
  /** Neither spelt nor heard like any word that the goods have. */
  const typed = `xqzwvq${language}`

  test(`a secretariat that reads ${language} gives a word that was looked for in vain its meaning, and takes it back`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(120_000)
    const shopper = new Shopper(page, speaker)
    const nothing = page.getByRole("heading", { name: filled(words.catalogue.emptyTitle, { q: typed }) })
    const look = () => shopper.open(`/search?q=${typed}`)
    const office = await Office.signIn(browser, language)
    const { addGroupWith, groupWords, removeGroup, save } = office.words
    try {
      await test.step("a buyer finds nothing", async () => {
        await look()
        await expect(nothing).toBeVisible()
      })

      await test.step("the secretariat reads of it and says what it means", async () => {
        await expect(async () => {
          await office.open("/search-words")
          await expect(office.row(typed)).toBeVisible({ timeout: 2_000 })
        }).toPass()
        await office
          .row(typed)
          .getByRole("button", { name: new RegExp(`^${addGroupWith}`) })
          .click()
        await expect(office.dialog().getByLabel(groupWords)).toHaveValue(`${typed}\n`)
        await office.fill(groupWords, `${typed}\nម្រេច`)
        await office.mean(save)
        await expect(office.row(`${typed} · ម្រេច`)).toBeVisible()
      })

      await test.step("the next buyer finds pepper by it at once", async () => {
        await look()
        await expect(shopper.cards().first()).toContainText(language === "km" ? /ម្រេច/ : /pepper/i)
      })

      await test.step("and nothing any more once it was taken back", async () => {
        const group = office.row(`${typed} · ម្រេច`)
        await group.getByRole("button", { name: removeGroup, exact: true }).click()
        await office.mean(removeGroup)
        await expect(group).toBeHidden()
        await look()
        await expect(nothing).toBeVisible()
      })
    } finally {
      await office.close()
    }
  })
}
