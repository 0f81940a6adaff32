import { randomUUID } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { filled, type Speaker, speakers } from "../pages/languages.ts"
import { Member, mailTo } from "../pages/member.ts"
import { Office } from "../pages/office.ts"

test.use({ viewport: { width: 360, height: 800 } })

const khmer = speakers.find(({ language }) => language === "km") as Speaker
const words = khmer.words.application

/** A photograph of a paper. */
const paper = { name: "members.png", mimeType: "image/png" }
/** The smallest picture of a paper that there is: one white pixel. */
const WHITE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()

/** Makes an account by the code that was sent, and begins an application. */
async function begin(page: Page, email: string, name: string) {
  await page.goto("/km/workspace/apply")
  await field(page, words.signUp.identifier).fill(email)
  await press(page, words.signUp.submit)
  await expect(page.getByRole("heading", { level: 1, name: words.signUp.enterTitle })).toBeVisible()
  const entering = page.url()
  const mail = await mailTo(page, email)
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await mail.locator("body").textContent()) ?? "")?.[0] ?? ""
  await page.goto(entering)
  await field(page, words.signUp.code).fill(code)
  await field(page, words.signUp.name).fill("នួន ស្រីពៅ")
  await press(page, words.signUp.enter)
  await field(page, words.name).fill(name)
  await field(page, words.province).selectOption("08")
  await press(page, words.begin.submit)
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
}

/** Fills in what an application needs, numbers with Khmer digits. */
async function fillIn(page: Page, story: string) {
  await field(page, words.form).selectOption("association")
  await field(page, khmer.words.checkout.district).selectOption({ index: 1 })
  await field(page, words.village).fill("ភូមិព្រែក")
  await field(page, words.story).fill(story)
  await field(page, words.founded_year).fill("២០១៦")
  await field(page, words.member_count).fill("២៤")
  await field(page, words.contact_name).fill("នួន ស្រីពៅ")
  await field(page, words.contact).fill("012 555 010")
  await press(page, words.save)
  await expect(page.getByText(words.saved)).toBeVisible()
}

/** Looks at an application that waits: everything required is ticked but what is missing. */
async function check(office: Office, id: string, missing: { item: string; note: string } | null) {
  const { page, words: desk } = office
  await office.open(`/applications/${id}`)
  const found = (name: string) => page.getByLabel(filled(desk.checkOf, { name }), { exact: true })
  const items = page.getByRole("combobox", { name: filled(desk.checkOf, { name: "" }) })
  for (const item of await items.all()) await item.selectOption("ticked")
  if (missing) {
    await found(missing.item).selectOption("missing")
    await page.getByLabel(filled(desk.noteOf, { name: missing.item }), { exact: true }).fill(missing.note)
  }
  await office.main().getByRole("button", { name: desk.saveChecks, exact: true }).click()
  await expect(page.getByText(desk.checksSaved).first()).toBeVisible()
}

test("somebody new applies for an association, corrects it once, is approved and invites", async ({
  page,
  browser,
}) => {
  // Two people at work, and mails awaited in between.
  test.setTimeout(150_000)
  const tag = randomUUID().slice(0, 4)
  const email = `applicant-${randomUUID()}@example.com`
  const name = `សមាគមត្បាញកន្ទេល ${tag}`
  await begin(page, email, name)
  await press(page, words.save)
  // Half of it may be kept; what is empty is said before it can be sent.
  await expect(page.getByText(words.send.empty)).toBeVisible()
  await expect(page.getByRole("button", { name: words.send.submit })).toHaveCount(0)
  await fillIn(page, "យើងត្បាញកន្ទេលពីកក់។")
  await press(page, words.send.submit)
  await expect(page.getByText(words.stateText.submitted)).toBeVisible()
  const address = page.url()
  const id = address.split("/").at(-1) ?? ""

  const office = await Office.signIn(browser, "km")
  const lacking = { item: "បញ្ជីឈ្មោះសមាជិក", note: "សូមផ្ញើបញ្ជីឈ្មោះ" }
  await check(office, id, lacking)
  await office.ask(office.words.sendBack)
  await office.fill(office.words.reason, "ខ្វះបញ្ជីឈ្មោះ")
  await office.mean(office.words.sendBack)

  const { subject } = khmer.words.mail.application.returned
  const told = await mailTo(page, email, filled(subject, { association: name }))
  await expect(told.getByText(lacking.item)).toBeVisible()
  await page.goto(address)
  await expect(page.getByText(words.stateText.returned)).toBeVisible()
  await expect(page.getByText(lacking.note)).toBeVisible()
  await field(page, words.papers.file).setInputFiles({ ...paper, buffer: Buffer.from(WHITE, "base64") })
  await press(page, words.papers.submit)
  await expect(page.getByText(words.papers.received)).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(paper.name, { exact: true })).toBeVisible({ timeout: 500 })
  }).toPass()
  await press(page, words.send.submit)
  await expect(page.getByText(words.stateText.submitted)).toBeVisible()

  await check(office, id, null)
  await office.ask(office.words.approve)
  await office.fill(office.words.handle, `mat-weavers-${tag}`)
  await office.mean(office.words.approve)
  await office.close()

  const owner = new Member(page, khmer)
  await owner.open(`/associations/${id}`)
  await owner.expectOverview()
  await owner.openPeople()
  await page
    .getByLabel(owner.words.invite.contact, { exact: true })
    .fill(`helper-${randomUUID()}@example.com`)
  await press(page, owner.words.invite.submit)
  await expect(page.getByText(owner.words.invite.done)).toBeVisible()
  await page.goto(`/km/associations/mat-weavers-${tag}`)
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
})
