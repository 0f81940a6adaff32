import { randomUUID } from "node:crypto"
import { expect, type Page } from "@playwright/test"
import { filled, type Speaker } from "./languages.ts"

/** A buyer with an account of one's own: no two tests share one. */
export class AccountHolder {
  readonly page: Page
  readonly speaker: Speaker
  readonly email: string
  password = "rain on the tin roof"

  constructor(page: Page, speaker: Speaker, email = `buyer-${randomUUID()}@example.com`) {
    this.page = page
    this.speaker = speaker
    this.email = email
  }

  async #fillIn(names: Partial<Record<"name" | "identifier" | "password", string>>) {
    const { account } = this.speaker.words
    for (const [name, value] of Object.entries(names))
      await this.page.getByLabel(account[name as keyof typeof names], { exact: true }).fill(value)
  }

  async register() {
    const { account } = this.speaker.words
    const { name } = this.speaker
    await this.page.goto(`/${this.speaker.language}/register`)
    await this.#fillIn({ name, identifier: this.email, password: this.password })
    await this.page.getByRole("button", { name: account.register.submit }).click()
    await this.expectWelcome()
  }

  async signIn() {
    const { account } = this.speaker.words
    await this.page.goto(`/${this.speaker.language}/sign-in`)
    await this.#fillIn({ identifier: this.email, password: this.password })
    await this.page.getByRole("button", { name: account.signIn.submit }).click()
    await this.expectWelcome()
  }

  async expectWelcome() {
    const { account } = this.speaker.words
    const welcome = filled(account.welcome, { name: this.speaker.name })
    await expect(this.page.getByRole("heading", { level: 1, name: welcome })).toBeVisible()
  }
}
