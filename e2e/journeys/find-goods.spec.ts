import { expect, type Page, test } from "@playwright/test"
import { filled, type Speaker, speakers } from "../pages/languages.ts"
import { anyOf, Shopper, withoutHints } from "../pages/shopper.ts"

const searchField = (page: Page, { words }: Speaker) =>
  page.getByRole("banner").getByRole("combobox", { name: words.common.searchLabel })

/** The facet's own box, whose name ends with its count. */
const choice = (page: Page, group: string, name: string) =>
  page.getByRole("group", { name: group }).getByRole("checkbox", { name: new RegExp(`^${name}`) })

const titles = async (shopper: Shopper) =>
  (await shopper.cards().getByRole("heading").allTextContents()).map(withoutHints)

for (const speaker of speakers) {
  const { language, words } = speaker
  const siemReap = { km: "សៀមរាប", en: "Siem Reap" }[language]
  const honey = { km: "ទឹកឃ្មុំ", en: "honey" }[language]

  test(`a reader of ${language} is led by suggestions, with the keyboard alone`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("")
    const field = searchField(page, speaker)
    const list = page.getByRole("listbox", { name: words.catalogue.suggested })

    await test.step("sees goods while typing, in the language", async () => {
      await expect(async () => {
        await field.fill("")
        await field.pressSequentially(honey)
        await expect(list.getByRole("option").first()).toBeVisible({ timeout: 2_000 })
      }).toPass()
      await expect(field).toHaveAttribute("aria-expanded", "true")
    })

    await test.step("walks the list down and up, closes it, and opens it again", async () => {
      await field.press("ArrowDown")
      await expect(list.getByRole("option", { selected: true })).toHaveCount(1)
      await field.press("ArrowUp")
      await expect(list.getByRole("option", { selected: true })).toHaveCount(0)
      await field.press("Escape")
      await expect(list).toBeHidden()
      await expect(field).toHaveValue(honey)
      await field.press("ArrowDown")
      await expect(list).toBeVisible()
    })

    await test.step("opens what is chosen by Enter", async () => {
      if ((await list.getByRole("option", { selected: true }).count()) === 0) await field.press("ArrowDown")
      await field.press("Enter")
      await expect(page).toHaveURL(new RegExp(`/${language}/(products|kinds|associations)/`))
    })
  })

  test(`a reader of ${language} finds goods by a romanised and by a misspelt name`, async ({ page }) => {
    const shopper = new Shopper(page, speaker)
    for (const typed of ["mrech", "peper"]) {
      await shopper.open("")
      await shopper.search(typed)
      await expect(shopper.cards().first()).toContainText(language === "km" ? /ម្រេច/ : /pepper/i)
    }
  })

  test(`a reader of ${language} is told what a misspelt word was taken for, and that not all words were found`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open(`/search?q=${encodeURIComponent("kampot peppre")}`)
    await page
      .getByRole("link", { name: filled(words.catalogue.didYouMean, { words: "kampot pepper" }) })
      .click()
    await expect(page).toHaveURL(/q=kampot%20pepper/)
    await expect(shopper.cards().first()).toContainText(language === "km" ? /ម្រេច/ : /pepper/i)
    await shopper.open(`/search?q=${encodeURIComponent("kampot pepper unicorn")}`)
    await expect
      .poll(async () => withoutHints((await page.getByRole("main").textContent()) ?? ""))
      .toContain(words.catalogue.partly)
    await expect(shopper.cards().first()).toBeVisible()
  })

  test(`a reader of ${language} filters by province and indication, and takes a filter off`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/products")
    const all = await page
      .getByRole("status")
      .filter({ hasText: anyOf(words.catalogue.count) })
      .textContent()

    await choice(page, words.catalogue.facets.province, siemReap).check()
    await expect(page).toHaveURL(/province=17/)
    const chip = page.getByRole("link", { name: filled(words.catalogue.removeFilter, { name: siemReap }) })
    await expect(chip).toBeVisible()
    await expect(page.getByRole("status").filter({ hasText: anyOf(words.catalogue.count) })).not.toHaveText(
      all ?? "",
    )
    for (const card of await shopper.cards().all()) await expect(card).toContainText(siemReap)

    await chip.click()
    await expect(page).not.toHaveURL(/province=17/)
    await expect(choice(page, words.catalogue.facets.province, siemReap)).not.toBeChecked()

    await choice(page, words.catalogue.facets.marks, words.catalogue.marks.gi).check()
    await expect(page).toHaveURL(/gi=true/)
    await expect(shopper.cards().first()).toContainText(words.common.certified.split("{{")[0]?.trim() ?? "")
  })

  test(`a reader of ${language} pages on, opens goods, and comes back to the same place`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open("/products?sort=name")
    const first = await titles(shopper)
    await page.getByRole("link", { name: words.catalogue.more }).click()
    await expect(shopper.cards()).not.toHaveCount(first.length)
    const grown = await titles(shopper)
    expect(grown.slice(0, first.length)).toEqual(first)
    expect(new Set(grown).size).toBe(grown.length)
    await expect(shopper.cards().nth(first.length).getByRole("link")).toBeFocused()

    const later = shopper
      .cards()
      .nth(first.length + 2)
      .getByRole("heading")
      .getByRole("link")
    await later.scrollIntoViewIfNeeded()
    const address = await later.getAttribute("href")
    await later.click()
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await page.goBack()
    await expect(shopper.cards()).toHaveCount(grown.length)
    await expect(page.locator(`a[href="${address}"]`).first()).toBeInViewport()
  })

  test(`a reader of ${language} without scripts filters by the button and pages by the link`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    })
    const page = await context.newPage()
    const shopper = new Shopper(page, speaker)
    await shopper.open("/products?sort=name")
    const first = await titles(shopper)
    await page.getByRole("link", { name: words.catalogue.more }).click()
    await expect(page).toHaveURL(/cursor=/)
    expect((await titles(shopper)).some((title) => first.includes(title))).toBe(false)

    await shopper.open("/products")
    await page.getByRole("button", { name: words.catalogue.filters }).click()
    await choice(page, words.catalogue.facets.province, siemReap).check()
    await page.getByRole("button", { name: anyOf(words.catalogue.showGoods) }).click()
    await expect(page).toHaveURL(/province=17/)
    for (const card of await shopper.cards().all()) await expect(card).toContainText(siemReap)
    await context.close()
  })

  test(`a reader of ${language} sees again what was looked at, kept in the browser alone`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, speaker)
    await shopper.open(`/search?q=${encodeURIComponent(speaker.pepper)}`)
    await shopper.openFirstCertified()
    const title = withoutHints((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")
    await shopper.open("/search")
    await expect(
      page.getByRole("region", { name: words.catalogue.recent }).getByRole("link", { name: title }),
    ).toBeVisible()
  })
}
