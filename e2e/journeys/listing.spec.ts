import { randomUUID } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { cameraPhoto } from "../pages/camera-photo.ts"
import { filled, speakers } from "../pages/languages.ts"
import { Member } from "../pages/member.ts"

const PHONE = { width: 360, height: 800 }
test.use({ viewport: PHONE })

const [speaker] = speakers.filter(({ language }) => language === "km")
if (!speaker) throw new Error("Nobody speaks Khmer.")
const words = speaker.words.listing
/** Shown names carry invisible line-break hints between Khmer words; this part of it stays as it is. */
const mark = randomUUID().slice(0, 8)
const name = `ម្រេចសាក ${mark}`
const named = { name: new RegExp(mark) }
const story = "ម្រេចនេះដាំនៅជើងភ្នំវល្លិ៍ ហើយប្រមូលដោយដៃ។"

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const saveState = (page: Page) => page.getByRole("status", { name: words.save.label })

/** The association of the pepper growers, for whom everybody of this journey works. */
async function enter(member: Member, role: string): Promise<void> {
  await member.enter(role)
  const own = member.page.getByRole("link", { name: "សមាគមអ្នកដាំម្រេចភ្នំវ័រ" })
  if (new URL(member.page.url()).pathname.endsWith("/workspace")) await own.click()
  await member.page.getByRole("link", { name: speaker?.words.workspace.listings ?? "", exact: true }).click()
  await expect(member.page.getByRole("heading", { level: 1, name: words.title })).toBeVisible()
}

/** What the API keeps of a picture, as the phone sent it. */
async function sentPicture(page: Page): Promise<Buffer> {
  const association = /associations\/([^/]+)/.exec(page.url())?.[1]
  const uploads = `/api/workspace/associations/${association}/uploads`
  const { uploads: list } = await (await page.request.get(`${uploads}?purpose=picture`)).json()
  return (await page.request.get(`${uploads}/${list[0].id}/file`)).body()
}

test("a field officer lists goods with a camera and without a network, a manager puts them on sale, and a change shows only once it is accepted", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(180_000)
  const officer = new Member(page, speaker)
  await enter(officer, "field officer")
  await page.getByRole("link", { name: words.new }).click()
  await expect(page.getByRole("heading", { level: 1, name: words.newTitle })).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await field(page, words.pictures.choose).setInputFiles(await cameraPhoto(page))
  await expect(page.getByText(filled(words.pictures.of, { place: "១", number: "១" }))).toBeAttached()
  await field(page, words.words.name).fill(name)

  await test.step("the network goes, the page is closed and opened again", async () => {
    await context.setOffline(true)
    await field(page, words.words.story).fill(story)
    await expect(saveState(page)).toContainText(words.save.kept)
    await page.reload()
    await expect(field(page, words.words.name)).toHaveValue(name)
    await expect(field(page, words.words.story)).toHaveValue(story)
    await expect(page.getByText(words.offline.editing)).toBeVisible()
    expect(await faultsAt(page, PHONE)).toEqual([])
  })

  await test.step("it is finished with a network", async () => {
    await context.setOffline(false)
    await expect(saveState(page)).toContainText(words.save.saved, { timeout: 30_000 })
    await field(page, words.kind.kind).selectOption("spice")
    await field(page, words.kind.sector).selectOption("agriculture")
    await page.getByRole("button", { name: words.packs.add }).click()
    const pack = page.getByRole("group", { name: filled(words.packs.pack, { place: "១" }) })
    await pack.getByLabel(words.packs.name, { exact: true }).fill("ដប ១០០ ក្រាម")
    await pack
      .getByLabel(filled(words.packs.amount, { currency: words.packs.khr }), { exact: true })
      .fill("១២,៥០០")
    await expect(pack.getByText(/\$\d\.\d\d/)).toBeVisible()
    await pack.getByLabel(words.packs.packed, { exact: true }).fill("១៨០")
    await field(page, words.food.ingredients).fill("ម្រេច")
    await expect(page.getByText(words.fault.summary)).toHaveCount(0)
    await expect(page.getByText(words.save.photos.split("{{")[0] ?? "")).toHaveCount(0, { timeout: 30_000 })
    await page.getByRole("button", { name: words.acts.goOn }).click()
    await expect(page.getByRole("heading", { level: 1, ...named })).toBeVisible()
  })

  await test.step("the picture left the phone small, upright and without its place", async () => {
    const sent = await sentPicture(page)
    expect(sent.length).toBeLessThan(3_000_000)
    expect(sent.includes("Exif")).toBe(false)
    const size = await page.evaluate(
      async (bytes) => {
        const { width, height } = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
        return { width, height }
      },
      [...sent],
    )
    expect(size).toEqual({ width: 1800, height: 2400 })
  })
  await expect(page.getByRole("button", { name: words.acts.publish, exact: true })).toHaveCount(0)
  const submit = page.getByRole("button", { name: words.acts.submit, exact: true })
  // A picture that is still being prepared is not handed in; it is a matter of seconds.
  await expect(async () => {
    if (await submit.isEnabled()) await submit.click({ timeout: 1000 })
    await expect(page.getByText(words.state.submitted, { exact: true })).toBeVisible({ timeout: 5000 })
  }).toPass({ timeout: 60_000 })

  const office = await browser.newContext({ viewport: PHONE })
  const manager = new Member(await office.newPage(), speaker)
  const desk = manager.page
  await enter(manager, "manager")
  await desk.getByRole("link", { name: words.waiting }).click()
  await desk.getByRole("link", named).click()
  expect(await faultsAt(desk, PHONE)).toEqual([])
  await desk.getByRole("button", { name: words.acts.publish, exact: true }).click()
  await expect(desk.getByText(words.state.published, { exact: true })).toBeVisible()
  const listing = desk.url()

  await test.step("a buyer finds it", async () => {
    await expect(async () => {
      await desk.goto(`/km/search?q=${encodeURIComponent(name)}`)
      await expect(desk.getByRole("link", named)).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 60_000 })
    await desk.getByRole("link", named).click()
    await expect(desk.getByText(story)).toBeVisible()
  })

  await test.step("a change is proposed, seen field by field, and accepted", async () => {
    await page.goto(listing)
    const price = page.getByLabel(filled(words.packs.amount, { currency: words.packs.khr }), { exact: true })
    await price.fill("15000")
    await expect(saveState(page)).toContainText(words.save.saved)
    await page.getByRole("button", { name: words.acts.submitChange }).click()
    await expect(page.getByText(words.working.submitted)).toBeVisible()

    await desk.goto(listing)
    const changes = desk.getByRole("region", { name: words.changes.title })
    await expect(changes.getByRole("definition").filter({ hasText: words.changes.before })).toContainText(
      "12,500",
    )
    await expect(changes.getByRole("definition").filter({ hasText: words.changes.after })).toContainText(
      "15,000",
    )
    expect(await faultsAt(desk, PHONE)).toEqual([])
    await desk.getByRole("button", { name: words.acts.publishChange }).click()
    await expect(changes).toHaveCount(0)
    await desk.getByRole("link", { name: words.acts.open }).click()
    await expect(desk.getByText("15,000").first()).toBeVisible()
  })

  await test.step("it is taken off the shop, which others of this suite shall find as it was", async () => {
    await desk.goto(listing)
    await desk.getByText(words.acts.withdraw, { exact: true }).first().click()
    await desk.getByRole("button", { name: words.acts.withdraw, exact: true }).click()
    await expect(desk.getByText(words.state.withdrawn, { exact: true })).toBeVisible()
  })
  await office.close()
})
