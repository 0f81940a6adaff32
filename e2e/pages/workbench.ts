import { expect, type Page } from "@playwright/test"
import { amountBeside, minorUnits } from "./amounts.ts"
import { filled, type Speaker } from "./languages.ts"
import { Member } from "./member.ts"

type Sending = { carrier: string; trackingNumber?: string; quantities?: Record<string, number> }
type Cash = { amount: bigint; difference?: "buyer_paid_less" }

/** Somebody of an association at work on one order. */
export class Workbench {
  readonly page: Page
  readonly member: Member
  readonly words: Speaker["words"]["consignment"]
  #path = ""

  constructor(page: Page, speaker: Speaker) {
    this.page = page
    this.member = new Member(page, speaker)
    this.words = speaker.words.consignment
  }

  /** The address of the order that was opened from the inbox. */
  get path(): string {
    return this.#path
  }

  async openOrder(number: string) {
    await this.page.getByRole("link", { name: number, exact: true }).click()
    await this.expectOrder(number)
    this.#path = new URL(this.page.url()).pathname
  }

  async expectOrder(number: string) {
    await expect(
      this.page.getByRole("heading", { level: 1, name: filled(this.words.order, { number }) }),
    ).toBeVisible()
  }

  async reload() {
    await this.page.goto(this.#path)
  }

  /** Presses the one button that is next. */
  async doNext(name: string) {
    const next = this.page.getByRole("region", { name: this.words.next.title })
    await next.getByRole("button", { name }).or(next.getByRole("link", { name })).click()
  }

  async expectDone(done: keyof Speaker["words"]["consignment"]["done"]) {
    await expect(this.page.getByText(this.words.done[done])).toBeVisible()
  }

  async fillQuantities(question: "decline" | "dispatch", quantities: Record<string, number>) {
    for (const [title, quantity] of Object.entries(quantities))
      await this.page
        .getByLabel(filled(this.words[question].quantity, { title }), { exact: true })
        .fill(String(quantity))
  }

  /** Chooses what is not sent and looks at what it comes to, without confirming it. */
  async previewDecline(quantities: Record<string, number>) {
    await this.page.getByRole("link", { name: this.words.decline.open }).click()
    await this.fillQuantities("decline", quantities)
    await this.page.getByRole("radio", { name: this.words.decline.reason.damaged }).check()
    await this.page.getByRole("button", { name: this.words.decline.preview }).click()
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.words.decline.confirmTitle }),
    ).toBeVisible()
    const main = this.page.getByRole("main")
    return {
      takenOff: await amountBeside(main, this.words.decline.takenOff),
      becomes: await amountBeside(main, this.words.decline.becomes),
    }
  }

  async confirmDecline() {
    await this.page.getByRole("button", { name: this.words.decline.submit }).click()
    await this.expectDone("declined")
  }

  /** Sends what is chosen, or all that is left. */
  async send({ carrier, trackingNumber, quantities = {} }: Sending) {
    await this.fillQuantities("dispatch", quantities)
    await this.page.getByRole("radio", { name: carrier, exact: true }).check()
    if (trackingNumber) await this.page.getByLabel(this.words.dispatch.trackingNumber).fill(trackingNumber)
    await this.page.getByRole("button", { name: this.words.dispatch.submit }).click()
    await this.expectDone("dispatched")
  }

  parcel(number: string) {
    return this.page
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: filled(this.words.parcel, { number }) }) })
  }

  /** The cash that is to be taken for a parcel, as its page says. */
  async cashToTake(): Promise<bigint> {
    const group = this.page.getByRole("group", { name: this.words.collect })
    return minorUnits((await group.locator("legend").textContent()) ?? "")
  }

  async fillCash({ amount, difference }: Cash) {
    await this.page
      .getByRole("group", { name: this.words.collect })
      .getByRole("textbox")
      .first()
      .fill(String(amount))
    if (difference) await this.page.getByLabel(this.words.cash.why).selectOption(difference)
  }

  /** The refusal that a form was answered with. */
  refusal() {
    return this.page.getByRole("main").getByRole("alert")
  }
}
