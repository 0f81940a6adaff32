import { randomUUID } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { cameraPhoto } from "../pages/camera-photo.ts"
import { filled, hinted, speakers } from "../pages/languages.ts"
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

/** The listings of the pepper growers, for whom everybody of this journey works. */
async function enter(member: Member, role: string): Promise<void> {
  await member.enterPepperGrowers(role)
  await member.page.getByRole("link", { name: member.words.listings, exact: true }).click()
  await expect(member.page.getByRole("heading", { level: 1, name: words.title })).toBeVisible()
}

/** The photograph that waits on this phone, as it will be sent. */
const keptPhoto = (page: Page) =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "")
    const store = await answered(indexedDB.open(names.find((one) => one.startsWith("ovop-workspace-")) ?? ""))
    const [photo] = await answered<{ blob: Blob }[]>(
      store.transaction("photos").objectStore("photos").getAll(),
    )
    if (!photo) throw new Error("No photograph is kept.")
    const { width, height } = await createImageBitmap(photo.blob)
    const bytes = new TextDecoder("latin1").decode(await photo.blob.arrayBuffer())
    return { width, height, hasNotes: bytes.includes("Exif\0\0"), bytes: photo.blob.size }
  })

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
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const camera = await cameraPhoto(page)
  expect(camera.buffer.includes("Exif\0\0")).toBe(true)
  await field(page, words.words.name).fill(name)

  await test.step("the network goes, a picture is taken, the page is closed and opened again", async () => {
    await context.setOffline(true)
    await field(page, words.pictures.take).setInputFiles(camera)
    await expect(page.getByText(filled(words.pictures.of, { place: "១", number: "១" }))).toBeAttached()
    await field(page, words.words.story).fill(story)
    await expect(saveState(page)).toContainText(words.save.kept)
    // It left the camera lying on its side, with a note to turn it and the place where it was taken.
    const { bytes, ...kept } = await keptPhoto(page)
    expect(kept).toEqual({ width: 1800, height: 2400, hasNotes: false })
    expect(bytes).toBeLessThan(camera.buffer.length)
    await page.reload()
    await expect(page.getByRole("navigation", { name: officer.words.navigation })).toHaveCount(0)
    await expect(field(page, words.words.name)).toHaveValue(name)
    await expect(field(page, words.words.story)).toHaveValue(story)
    await expect(page.getByText(filled(words.pictures.of, { place: "១", number: "១" }))).toBeAttached()
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
    await expect(desk.getByText(hinted(story))).toBeVisible()
  })

  await test.step("a change is proposed, seen field by field, and accepted", async () => {
    await page.goto(listing)
    const pack = page.getByRole("group", { name: filled(words.packs.pack, { place: "១" }) })
    await pack
      .getByLabel(filled(words.packs.amount, { currency: words.packs.khr }), { exact: true })
      .fill("15000")
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
