import { expect, type Locator, type Page } from "@playwright/test"

/** More stops than any page between its first control and its last. */
const MOST_STOPS = 250

/** A visitor who has a keyboard and no pointer, and who sees where the focus is. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  press(key: string) {
    return this.page.keyboard.press(key)
  }

  /** Goes on with the tabulator until the control has the focus, which must be seen on it. */
  async reach(control: Locator) {
    await expect(control.first()).toBeVisible()
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await this.isOn(control)) return
      await this.press("Tab")
    }
    throw new Error(`The tabulator never came to ${control}.`)
  }

  private async isOn(control: Locator): Promise<boolean> {
    const found = await control.first().evaluate((element) => {
      if (element !== document.activeElement) return "elsewhere"
      // The frame may be drawn by the label around a control, or by the face that a link spreads over its card.
      const frame = element.closest("label") ?? element
      const looks = [element, frame].map((one) => getComputedStyle(one))
      const isSeen = [...looks, getComputedStyle(element, "::after")].some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
      )
      return isSeen ? "here" : "unseen"
    })
    if (found === "unseen") throw new Error(`The focus on ${control} cannot be seen.`)
    return found === "here"
  }

  async follow(control: Locator) {
    await this.reach(control)
    await this.press("Enter")
  }

  /** Types into a field, as an input method does that has no keys of its own for the letters. */
  async type(field: Locator, text: string) {
    await this.reach(field)
    await this.page.keyboard.insertText(text)
  }

  /** Moves down a closed list until the option is chosen. */
  async choose(list: Locator, value: string) {
    await this.reach(list)
    const options = await list.evaluate((element) =>
      element instanceof HTMLSelectElement ? [...element.options].map((option) => option.value) : [],
    )
    const chosen = options.indexOf(await list.inputValue())
    const steps = options.indexOf(value) - chosen
    for (let step = 0; step < Math.abs(steps); step++) await this.press(steps > 0 ? "ArrowDown" : "ArrowUp")
    await expect(list).toHaveValue(value)
  }
}
