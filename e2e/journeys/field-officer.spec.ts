import { expect, type Locator, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { speakers } from "../pages/languages.ts"
import { Member } from "../pages/member.ts"
import { StockRoom } from "../pages/stock-room.ts"

const PHONE = { width: 360, height: 800 }
test.use({ viewport: PHONE })

const GOODS = "kampot-red-pepper"
const WITNESS = "មេភូមិ ហៀង សំណាង"

/** The name of a producer who has not agreed to anything yet; the first choice is the association itself. */
async function withoutConsent(agreeing: Locator, inForce: (name: string) => Locator): Promise<string> {
  await expect(agreeing).toBeVisible()
  for (const name of (await agreeing.locator("option").allTextContents()).slice(1))
    if ((await inForce(name).count()) === 0) return name
  throw new Error("Every producer has agreed already.")
}

for (const speaker of speakers.filter(({ language }) => language === "km")) {
  const { stock: words, consent } = speaker.words

  test(`a field officer in ${speaker.language} receives a producer's goods only while that producer's consent is on record, and both names stand in the ledger`, async ({
    page,
    browser,
  }) => {
    const desk = await browser.newContext({ viewport: PHONE })
    const owner = new Member(await desk.newPage(), speaker)
    await owner.signInAs("owner")
    await owner.openPeople()
    await owner.page.getByRole("link", { name: owner.words.consents }).click()
    const agreeing = owner.page.getByLabel(consent.form.principal, { exact: true })
    const inForce = (name: string) =>
      owner.page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: consent.valid })
    const producer = await withoutConsent(agreeing, inForce)
    const given = inForce(producer)

    const officer = new Member(page, speaker)
    await officer.enterPepperGrowers("field officer")
    const room = new StockRoom(page, speaker)
    await room.open()
    await room.openItem(GOODS)
    const item = page.url()
    const before = await room.buyable(GOODS)
    const receive = async (units: string) => {
      await page.goto(item)
      await room.act(words.receive.open)
      await page.getByLabel(words.receive.quantity, { exact: true }).fill(units)
      await page.getByLabel(words.receive.producer, { exact: true }).selectOption({ label: producer })
      await page.getByRole("button", { name: words.receive.submit, exact: true }).click()
    }
    const refusal = page.getByRole("main").getByRole("alert").filter({ hasText: /./ })

    await receive("៣")
    await expect(refusal).toBeVisible()
    expect(await faultsAt(page, PHONE)).toEqual([])
    expect(await room.buyable(GOODS)).toBe(before)

    await agreeing.selectOption({ label: producer })
    await owner.page.getByLabel(new RegExp(consent.form.witness)).fill(WITNESS)
    await owner.page.getByRole("button", { name: consent.form.submit, exact: true }).click()
    await expect(owner.page.getByText(consent.form.done)).toBeVisible()
    await expect(given).toHaveCount(1)
    expect(await faultsAt(owner.page, PHONE)).toEqual([])

    await receive("៣")
    await expect(page.getByText(words.receive.done)).toBeVisible()
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 3)
    const received = room.movement(words.kind.received).first()
    await expect(received).toContainText("+៣")
    await expect(received).toContainText(words.movements.by.replace("{{name}}", "ហេង វិចិត្រ"))
    await expect(received).toContainText(words.movements.forWhom.replace("{{name}}", producer))

    await given.getByText(consent.withdraw.open, { exact: true }).click()
    await given.getByRole("button", { name: consent.withdraw.submit }).click()
    await expect(given).toHaveCount(0)
    await receive("៤")
    await expect(refusal).toBeVisible()
    expect(await room.buyable(GOODS)).toBe(before + 3)
    await desk.close()
  })
}
