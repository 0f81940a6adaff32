import { randomUUID } from "node:crypto"
import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { filled, type Speaker, speakers } from "../pages/languages.ts"
import { Member } from "../pages/member.ts"

const PHONE = { width: 360, height: 800 }
test.use({ viewport: PHONE })

type Row = Partial<Record<keyof Speaker["words"]["listingImport"]["column"], string>>

/** A file that a link gives to keep. */
async function downloaded(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link, exact: true }).click(),
  ])
  return await readFile(await download.path(), "utf8")
}

/** Fills in a template: its own headings, and rows by the columns they stand for. */
function fillIn(template: string, { words }: Speaker, rows: Row[]): Buffer {
  const headings = (template.replace(/^\ufeff/, "").split("\r\n")[0] ?? "").split(",")
  const columns = Object.entries(words.listingImport.column)
  const lines = rows.map((row) =>
    headings
      .map((heading) => {
        const [column] = columns.find(([, { name }]) => name === heading) ?? []
        return column ? (row[column as keyof Row] ?? "") : ""
      })
      .join(","),
  )
  return Buffer.from(`\ufeff${[headings.join(","), ...lines].join("\r\n")}\r\n`)
}

async function send(page: Page, { words }: Speaker, name: string, buffer: Buffer): Promise<void> {
  const { choose } = words.listingImport
  await page.getByLabel(choose.file, { exact: true }).setInputFiles({ name, mimeType: "text/csv", buffer })
  await page.getByRole("button", { name: choose.submit, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
}

for (const speaker of speakers) {
  const { language, words } = speaker
  const sheet = words.listingImport
  /** As the page counts. */
  const number = (count: number) => (language === "km" ? String.fromCodePoint(0x17e0 + count) : String(count))

  test(`a manager imports a table of goods from a template, puts what is wrong right, and the same file twice changes nothing (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const mark = randomUUID().slice(0, 6).toUpperCase()
    const member = new Member(page, speaker)
    await member.signInAs("manager")
    await page.getByRole("link", { name: member.words.listings, exact: true }).click()
    await page.getByRole("link", { name: sheet.link, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name: sheet.title })).toBeVisible()
    expect(await faultsAt(page, PHONE)).toEqual([])

    const template = await downloaded(page, sheet.template.csv)
    const currency = language === "km" ? "រៀល" : "riel"
    const pepper = { reference: `${mark}-1`, name_km: `ម្រេច ${mark}`, currency, packed_weight: "120" }
    const sugar = { ...pepper, reference: `${mark}-2`, name_km: `ស្ករ ${mark}`, pack_km: "កំប៉ុង" }
    const good: Row[] = [
      { ...pepper, pack_km: "ថង់", price: "១២៥០០" },
      { ...pepper, pack_km: "ដប", price: "20000" },
    ]
    const wrong = fillIn(template, speaker, [...good, { ...sugar, price: "?" }])

    await test.step("what is wrong is said by row and column before anything is written", async () => {
      await send(page, speaker, `${mark}.csv`, wrong)
      await expect(page.getByText(filled(sheet.found.good, { number: number(1) }))).toBeVisible()
      await expect(page.getByText(filled(sheet.found.bad, { number: number(1) }))).toBeVisible()
      const problem = page.getByRole("row").filter({ hasText: filled(sheet.sheet.row, { row: number(4) }) })
      await expect(problem).toContainText(sheet.column.price.name)
      expect(await faultsAt(page, PHONE)).toEqual([])
    })

    await test.step("the good listing is imported, and the bad rows are a file with their reasons", async () => {
      await page.getByRole("button", { name: filled(sheet.start.submit, { number: number(1) }) }).click()
      await expect(page.getByText(sheet.state.done, { exact: true })).toBeVisible({ timeout: 30_000 })
      await expect(page.getByText(filled(sheet.found.written, { number: number(1) }))).toBeVisible()
      expect(await faultsAt(page, PHONE)).toEqual([])
      const left = await downloaded(page, sheet.problems.csv)
      expect(left).toContain(`${mark}-2`)
      expect(left).not.toContain(`${mark}-1`)
      expect(left).toContain(sheet.sheet.reasons)
    })

    const again = async (buffer: Buffer) => {
      await page.getByRole("link", { name: sheet.title, exact: true }).click()
      await send(page, speaker, `${mark}.csv`, buffer)
    }
    await test.step("put right, only what was wrong is written", async () => {
      await again(fillIn(template, speaker, [...good, { ...sugar, price: "8000" }]))
      await expect(page.getByText(filled(sheet.found.unchanged, { number: number(1) }))).toBeVisible()
      await page.getByRole("button", { name: filled(sheet.start.submit, { number: number(1) }) }).click()
      await expect(page.getByText(sheet.state.done, { exact: true })).toBeVisible({ timeout: 30_000 })
    })

    await test.step("the same file again has nothing to change", async () => {
      await again(fillIn(template, speaker, [...good, { ...sugar, price: "8000" }]))
      await expect(page.getByText(filled(sheet.found.unchanged, { number: number(2) }))).toBeVisible()
      await expect(
        page.getByRole("button", { name: filled(sheet.start.submit, { number: number(2) }) }),
      ).toHaveCount(0)
    })

    await page.getByRole("link", { name: member.words.listings, exact: true }).click()
    await expect(page.getByRole("link", { name: new RegExp(mark) })).toHaveCount(2)
  })
}

for (const speaker of speakers.filter(({ language }) => language === "km"))
  test("without scripts an import is started, stopped and let go on, and the page shows by itself that it is done", async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const sheet = speaker.words.listingImport
    const rows = 150
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })).newPage()
    const member = new Member(page, speaker)
    await member.signInAs("manager")
    await page.getByRole("link", { name: member.words.listings, exact: true }).click()
    await page.getByRole("link", { name: sheet.link, exact: true }).click()
    const template = await downloaded(page, sheet.template.csv)
    const mark = randomUUID().slice(0, 6).toUpperCase()
    const pepper = { currency: "រៀល", packed_weight: "120", pack_km: "ថង់", price: "12500" }
    const goods = Array.from({ length: rows }, (_, row) => ({
      ...pepper,
      reference: `${mark}-${row}`,
      name_km: `ម្រេច ${mark} ${row}`,
    }))
    await send(page, speaker, `${mark}.csv`, fillIn(template, speaker, goods))
    await page.getByRole("button", { name: filled(sheet.start.submit, { number: "១៥០" }) }).click()
    await page.getByRole("button", { name: sheet.running.stop, exact: true }).click()
    await expect(page.getByText(sheet.state.stopped, { exact: true })).toBeVisible()
    await page.getByRole("button", { name: sheet.start.goOn, exact: true }).click()
    await expect(page.getByText(sheet.state.running, { exact: true })).toBeVisible()
    await expect(page.getByText(sheet.state.done, { exact: true })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(filled(sheet.found.written, { number: "១៥០" }))).toBeVisible()
    await page.context().close()
  })
