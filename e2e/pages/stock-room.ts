import { expect, type Locator, type Page } from "@playwright/test"
import { env } from "../env.ts"
import type { Speaker } from "./languages.ts"

type Available = { packs: { available: number }[] }
type Detail = { title: { km: string } }

/** The pages of stock, as somebody at work uses them; and what the shop says of the same goods. */
export class StockRoom {
  readonly page: Page
  readonly speaker: Speaker

  constructor(page: Page, speaker: Speaker) {
    this.page = page
    this.speaker = speaker
  }

  get words() {
    return this.speaker.words.stock
  }

  /** By the tab of the workspace. */
  async open() {
    await this.page
      .getByRole("link", { name: this.speaker.words.workspace.stock, exact: true })
      .first()
      .click()
    await expect(this.page.getByRole("heading", { level: 1, name: this.words.title })).toBeVisible()
  }

  /** Finds goods by their name and opens their first pack. */
  async openItem(handle: string) {
    const { title } = await this.#ask<Detail>(`/catalogue/products/${handle}`)
    await this.page.getByLabel(this.words.search, { exact: true }).fill(title.km)
    await this.page.getByRole("button", { name: this.words.searchSubmit, exact: true }).click()
    await this.page.getByRole("link", { name: title.km }).first().click()
    await expect(this.page.getByRole("heading", { level: 1, name: title.km })).toBeVisible()
  }

  /** Opens what can be done to the item by its large button. */
  async act(name: string) {
    await this.page.getByRole("navigation", { name: this.words.acts }).getByRole("link", { name }).click()
  }

  /** The rows of the ledger that say something. */
  movement(text: string): Locator {
    return this.page.getByRole("row").filter({ hasText: text })
  }

  /** How many of the first pack anybody can buy now. */
  async buyable(handle: string): Promise<number> {
    const { packs } = await this.#ask<Available>(`/catalogue/products/${handle}/availability`)
    return packs[0]?.available ?? -1
  }

  async #ask<Body>(path: string): Promise<Body> {
    const answer = await this.page.request.get(`${env.apiUrl}${path}`)
    expect(answer.ok()).toBe(true)
    return (await answer.json()) as Body
  }
}
