import { type Language, languageNames } from "@ovop/i18n"
import { type Browser, expect, type Page } from "@playwright/test"
import { env } from "../env.ts"
import { demoAccount } from "./demo-account.ts"
import { officeWords } from "./office-words.ts"

/** The secretariat's screens as a person of it, who has signed in, walks through them. */
export class Office {
  readonly page: Page
  readonly words: (typeof officeWords)[Language]

  private constructor(page: Page, language: Language) {
    this.page = page
    this.words = officeWords[language]
  }

  static async signIn(browser: Browser, language: Language): Promise<Office> {
    const context = await browser.newContext({ baseURL: env.apiUrl, viewport: { width: 1280, height: 900 } })
    const office = new Office(await context.newPage(), language)
    const { page, words } = office
    const account = demoAccount("secretariat")
    await page.goto("/app/login")
    await page.getByRole("button", { name: languageNames[language] }).click()
    await page.getByRole("textbox", { name: words.email }).fill(account.identifier)
    await page.getByPlaceholder(words.password).fill(account.password)
    await page.getByRole("button", { name: words.enter }).click()
    await expect(page.getByRole("navigation").first()).toBeVisible()
    await expect(page).toHaveURL(/\/app\/orders/)
    return office
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }

  /** Opens a screen and waits until what it shows was read. */
  async open(path: string): Promise<void> {
    await this.page.goto(`/app${path}`)
    await expect(this.main().getByRole("heading").first()).toBeVisible()
  }

  main() {
    return this.page.getByRole("main")
  }

  dialog() {
    return this.page.getByRole("dialog")
  }

  row(text: string) {
    return this.main().getByRole("row").filter({ hasText: text })
  }

  async search(text: string): Promise<void> {
    await this.main().getByRole("searchbox", { name: this.words.search }).fill(text)
  }

  /** Opens the dialog behind a button of the screen. */
  async ask(button: string): Promise<void> {
    await this.main().getByRole("button", { name: button, exact: true }).click()
    await expect(this.dialog()).toBeVisible()
  }

  /** Says in the open dialog that it is meant, and waits until it is done. */
  async mean(button: string): Promise<void> {
    await this.dialog().getByRole("button", { name: button, exact: true }).click()
    await expect(this.dialog()).toBeHidden()
  }

  async fill(label: string, text: string): Promise<void> {
    await this.dialog().getByLabel(label).fill(text)
  }
}
