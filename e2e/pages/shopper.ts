import { expect, type Page } from "@playwright/test"
import { filled, type Speaker } from "./languages.ts"

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const exactly = (text: string) => new RegExp(`^${literal(text)}$`)

/** Finds a message whatever its placeholders were filled with. */
export const anyOf = (message: string) =>
  new RegExp(
    `^${message
      .split(/\{\{\w+\}\}/)
      .map(literal)
      .join(".+")}$`,
  )

const anyStart = (message: string) => message.split("{{")[0]?.trim() ?? ""

/** Pages carry invisible line-break hints between Khmer words; messages and names do not. */
export const withoutHints = (text: string) => text.replaceAll("\u200b", "").trim()

type Person = {
  name: string
  phone: string
  line: string
  province?: string
  district?: string
  commune?: string
}

/** What a shopper does with the pages, in their own words, by what a screen reader would find. */
export class Shopper {
  readonly page: Page
  readonly speaker: Speaker

  constructor(page: Page, speaker: Speaker) {
    this.page = page
    this.speaker = speaker
  }

  async open(path: string) {
    return this.page.goto(`/${this.speaker.language}${path}`)
  }

  main() {
    return this.page.getByRole("main")
  }

  cards() {
    return this.main().getByRole("article")
  }

  async search(text: string) {
    const { words } = this.speaker
    const search = this.page.getByRole("banner").getByRole("search")
    await search.getByRole("combobox", { name: words.common.searchLabel }).fill(text)
    await search.getByRole("button", { name: words.common.searchButton }).click()
    await expect(this.page).toHaveURL(/\/search\?q=/)
  }

  /** Opens the first found product that shows a badge. */
  async openFirstCertified() {
    const certified = this.cards().filter({ hasText: anyStart(this.speaker.words.common.certified) })
    await certified.first().getByRole("heading").getByRole("link").click()
    await expect(this.main().getByRole("button", { name: this.speaker.words.product.add })).toBeVisible()
  }

  /** The name of the association that sells the product whose page is open. */
  async associationOnPage(): Promise<string> {
    const { product } = this.speaker.words
    const row = this.main()
      .locator("dl > div")
      .filter({ has: this.page.getByText(exactly(product.association)) })
    return withoutHints((await row.getByRole("definition").textContent()) ?? "")
  }

  async addToBasket() {
    const { product } = this.speaker.words
    await this.main().getByRole("button", { name: product.add }).click()
    await expect(this.main().getByText(anyOf(product.added))).toBeVisible()
  }

  /** Opens products of the catalogue until one is sold by somebody else and is in stock; puts it in the basket. */
  async addFromAnotherAssociation(than: string): Promise<string> {
    await this.open("/products")
    await expect(this.cards().first()).toBeVisible()
    const links = await this.cards().getByRole("heading").getByRole("link").all()
    const paths = await Promise.all(links.map((link) => link.getAttribute("href")))
    for (const path of paths) {
      await this.page.goto(path ?? "/")
      // A service is asked for by day, not put in like goods.
      if ((await this.page.getByLabel(this.speaker.words.product.serviceDay).count()) > 0) continue
      const association = await this.associationOnPage()
      const stock = this.page
        .getByText(anyOf(this.speaker.words.product.left))
        .or(this.page.getByText(this.speaker.words.product.packSoldOut))
      await expect(stock).toBeVisible()
      const canBuy = await this.main()
        .getByRole("button", { name: this.speaker.words.product.add })
        .isEnabled()
      if (association === than || !canBuy) continue
      await this.addToBasket()
      return association
    }
    throw new Error(`Everything in the catalogue is sold by ${than}`)
  }

  async openBasket() {
    await this.page
      .getByRole("banner")
      .getByRole("link", { name: new RegExp(`^${this.speaker.words.common.basket}`) })
      .click()
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.speaker.words.basket.title }),
    ).toBeVisible()
  }

  async fillDelivery(person: Person) {
    const { checkout } = this.speaker.words
    const { province = "12", district = "1201", commune = this.speaker.commune } = person
    await this.page.getByLabel(checkout.name, { exact: true }).fill(person.name)
    await this.page.getByLabel(checkout.phone).fill(person.phone)
    await this.page.getByLabel(checkout.province, { exact: true }).selectOption(province)
    await this.page.getByLabel(checkout.district, { exact: true }).selectOption(district)
    await this.page.getByLabel(checkout.commune).fill(commune)
    await this.page.getByLabel(checkout.line).fill(person.line)
  }

  async goToReview() {
    await this.page.getByRole("button", { name: this.speaker.words.checkout.toReview }).click()
    await expect(
      this.page.getByRole("heading", { name: this.speaker.words.checkout.reviewTitle }),
    ).toBeVisible()
  }

  deliveryOf(association: string) {
    return this.page.getByRole("group", {
      name: filled(this.speaker.words.checkout.deliveryFrom, { association }),
    })
  }
}
