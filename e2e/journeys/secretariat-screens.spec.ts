import { expect, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { speakers } from "../pages/languages.ts"
import { Office } from "../pages/office.ts"

const LISTS = [
  "/associations",
  "/certificates",
  "/exchange-rates",
  "/home-features",
  "/search-words",
  "/consignments",
  "/bank-transfers",
  "/bank-transfers/refunds-owed",
  "/delivery-zones",
  "/delivery-zones/pick-up-points",
  "/parked-changes",
  "/audit-entries",
]
/** Lists whose entries have a screen of their own. */
const OPENED = ["/associations", "/certificates", "/consignments", "/delivery-zones"]

const TABLET = { width: 768, height: 900 }
const DESK = { width: 1280, height: 900 }

for (const { language } of speakers)
  test(`every screen of the secretariat in ${language}, on a tablet and at a desk, is free of what axe finds`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const office = await Office.signIn(browser, language)
    const findings: string[] = []
    const look = async (name: string, part = "main") => {
      await expect(office.page.locator("main .animate-pulse")).toHaveCount(0)
      for (const size of [DESK, TABLET])
        findings.push(...(await faultsAt(office.page, size, part)).map((fault) => `${name}, ${fault}`))
    }
    try {
      for (const path of LISTS) {
        await office.open(path)
        await look(path)
        if (!OPENED.includes(path)) continue
        const entry = office.main().getByRole("table").getByRole("link").first()
        // A market where nothing was ordered has no consignment to open.
        if ((await entry.count()) === 0) continue
        await entry.click()
        await expect(office.page).toHaveURL(new RegExp(`${path}/[^/]+$`))
        await expect(office.main().getByRole("heading", { level: 1 })).toBeVisible()
        await look(`${path}/…`)
      }
      await office.open("/delivery-zones/pick-up-points")
      await office.main().getByRole("button").first().click()
      await expect(office.dialog()).toBeVisible()
      await look("the dialog of a pick-up point", "[role=dialog]")
      expect(findings).toEqual([])
    } finally {
      await office.close()
    }
  })
