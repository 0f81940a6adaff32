import { expect, type Page } from "@playwright/test"
import { amountBeside } from "./amounts.ts"
import { filled, type Speaker } from "./languages.ts"
import { anyOf } from "./shopper.ts"

/** The private page of an order with one consignment, as its buyer follows it. */
export class OrderPage {
  readonly page: Page
  readonly words: Speaker["words"]
  readonly path: string

  constructor(page: Page, speaker: Speaker) {
    this.page = page
    this.words = speaker.words
    this.path = new URL(page.url()).pathname
  }

  async reload() {
    await this.page.goto(this.path)
  }

  consignment() {
    return this.page.getByRole("region", { name: anyOf(this.words.order.consignment) })
  }

  /** `1042-1`, out of the consignment's heading. */
  async number(): Promise<string> {
    const heading = await this.consignment().getByRole("heading", { level: 3 }).textContent()
    return /\d+-\d+/.exec(heading ?? "")?.[0] ?? ""
  }

  parcel(number: string) {
    return this.page
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: filled(this.words.order.parcel, { number }) }) })
  }

  async deliveryCode(number: string): Promise<string> {
    const shown = await this.parcel(number)
      .getByText(/^\d{3} \d{3}$/)
      .textContent()
    return (shown ?? "").replace(" ", "")
  }

  /**
   * Holds the page to its sums: goods and delivery are the total; the total less what was taken off is what is left;
   * and what is left of the order is what is left of its one consignment.
   * @returns what is left
   */
  async expectSums(): Promise<bigint> {
    const { order } = this.words
    const totals = this.page.getByRole("region", { name: order.summary })
    const total = await amountBeside(totals, order.total)
    const goods = await amountBeside(totals, order.goods)
    expect(goods + (await amountBeside(totals, order.shipping))).toBe(total)
    if ((await totals.getByText(order.creditedTotal, { exact: true }).count()) === 0) return total
    const left = await amountBeside(totals, order.stillDue)
    expect((await amountBeside(totals, order.creditedTotal)) + left).toBe(total)
    expect(await amountBeside(this.consignment(), order.remains)).toBe(left)
    return left
  }
}
