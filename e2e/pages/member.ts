import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test"
import { env } from "../env.ts"
import { demoAccount } from "./demo-account.ts"
import { hinted, type Speaker } from "./languages.ts"

const PEPPER_GROWERS = "សមាគមអ្នកដាំម្រេចភ្នំវ័រ"

/** Somebody of an association, at work. */
export class Member {
  readonly page: Page
  readonly speaker: Speaker

  constructor(page: Page, speaker: Speaker) {
    this.page = page
    this.speaker = speaker
  }

  get words() {
    return this.speaker.words.workspace
  }

  async open(path: string) {
    await this.page.goto(`/${this.speaker.language}/workspace${path}`)
  }

  /** Signs in as the one whom the demonstration made for a role, and sees what belongs to that person's work. */
  async signInAs(role: string) {
    await this.enter(role)
    await this.expectOverview()
  }

  /** Signs in; who works for several associations is led to the choice between them. */
  async enter(role: string) {
    const { identifier, password } = demoAccount(role)
    await this.signInWith(identifier, password)
  }

  /** Signs in for the association of the pepper growers; whoever helps another one too chooses it first. */
  async enterPepperGrowers(role: string) {
    await this.enter(role)
    const own = this.page.getByRole("link", { name: hinted(PEPPER_GROWERS) })
    const stock = this.page.getByRole("link", { name: this.words.stock, exact: true }).first()
    await expect(own.or(stock)).toBeVisible()
    if (await own.isVisible()) await own.click()
    await expect(stock).toBeVisible()
  }

  /** Whoever belongs to several associations chooses one next. */
  async signInWith(identifier: string, password: string) {
    await this.open("/sign-in")
    await this.page.getByLabel(this.words.signIn.identifier, { exact: true }).fill(identifier)
    await this.page.getByLabel(this.words.signIn.password, { exact: true }).fill(password)
    await this.page.getByRole("button", { name: this.words.signIn.submit, exact: true }).click()
    await expect(this.page).not.toHaveURL(/\/sign-in/)
  }

  async expectOverview() {
    await expect(this.page.getByText(this.words.overview.products)).toBeVisible()
  }

  async openConsignments() {
    await this.page.getByRole("link", { name: this.words.consignments, exact: true }).click()
    const title = this.speaker.words.consignment.title
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible()
  }

  async openPeople() {
    await this.page.getByRole("link", { name: this.words.people, exact: true }).click()
    await expect(this.page.getByRole("heading", { level: 1, name: this.words.people })).toBeVisible()
  }

  /** The card of one person among the people. */
  personCalled(name: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: name })
  }
}

/** The newest mail of the local outbox to somebody, opened; with a subject the newest that has it. */
export async function mailTo(page: Page, contact: string, subject = ""): Promise<FrameLocator> {
  const message = page.getByRole("listitem").filter({ hasText: contact }).filter({ hasText: subject }).first()
  await expect(async () => {
    await page.goto(`${env.apiUrl}/outbox`)
    await expect(message).toBeVisible({ timeout: 500 })
  }).toPass()
  if ((await message.locator("details[open]").count()) === 0) await message.locator("summary").click()
  return message.locator("iframe").contentFrame()
}
