import { expect, type Page } from "@playwright/test"

/** Reads a page anew until it shows what somebody else has just decided. */
export const untilShown = (page: Page, look: () => Promise<void>) =>
  expect(async () => {
    await page.reload()
    await look()
  }).toPass({ timeout: 45_000 })

/** How long one look takes before the page is read anew. */
export const quickly = { timeout: 3_000 }
