import { expect, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { filled, speakers } from "../pages/languages.ts"
import { Member } from "../pages/member.ts"
import { StockRoom } from "../pages/stock-room.ts"

const PHONE = { width: 360, height: 800 }
test.use({ viewport: PHONE })

const GOODS = "kampot-white-pepper"

for (const speaker of speakers.filter(({ language }) => language === "km")) {
  const words = speaker.words.stock

  test(`a manager in ${speaker.language} receives a lot, counts, corrects and undoes, and the shop follows`, async ({
    page,
  }) => {
    const manager = new Member(page, speaker)
    await manager.signInAs("manager")
    const room = new StockRoom(page, speaker)
    const before = await room.buyable(GOODS)

    const looked: string[] = []
    const look = async () => looked.push(...(await faultsAt(page, PHONE)))
    await room.open()
    await look()
    await room.openItem(GOODS)
    await look()
    await room.act(words.receive.open)
    await look()
    // Khmer digits are numbers too.
    await page.getByLabel(words.receive.quantity, { exact: true }).fill("១២")
    await page.getByLabel(words.receive.producer, { exact: true }).selectOption({ index: 1 })
    await page.getByRole("button", { name: words.receive.submit, exact: true }).click()
    await expect(page.getByText(words.receive.done)).toBeVisible()
    await expect(room.movement(words.kind.received).first()).toContainText("+១២")
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 12)

    await room.act(words.count)
    const counted = page.getByLabel(words.counting.counted, { exact: true }).first()
    await counted.fill("11")
    await page.getByRole("button", { name: words.counting.save, exact: true }).first().click()
    await expect(page.getByText(words.counting.done)).toBeVisible()
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 11)

    await room.act(words.adjust.open)
    await page.getByLabel(words.adjust.what, { exact: true }).selectOption("out|damaged")
    await page.getByLabel(words.adjust.quantity, { exact: true }).fill("900000")
    await page.getByRole("button", { name: words.adjust.submit, exact: true }).click()
    await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible()
    await page.getByLabel(words.adjust.quantity, { exact: true }).fill("1")
    await page.getByRole("button", { name: words.adjust.submit, exact: true }).click()
    await expect(page.getByText(words.adjust.done)).toBeVisible()
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 10)

    const damaged = room.movement(words.reason.damaged).first()
    await damaged.getByText(words.movements.takeBack, { exact: true }).click()
    await damaged.getByRole("button").click()
    await expect(room.movement(words.kind.taken_back).first()).toContainText("+១")
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 11)

    await room.act(words.aside.open)
    await page.getByLabel(words.aside.quantity, { exact: true }).fill("5")
    await page.getByRole("button", { name: words.aside.submit, exact: true }).click()
    await expect(page.getByText(words.aside.done)).toBeVisible()
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 6)
    await page.getByText(words.aside.release, { exact: true }).click()
    await page.getByRole("button", { name: filled(words.aside.releaseOf, { units: "៥" }) }).click()
    await expect.poll(() => room.buyable(GOODS)).toBe(before + 11)

    await page.getByRole("link", { name: words.ledger, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name: words.movements.title })).toBeVisible()
    await look()
    expect(looked).toEqual([])
    const file = page.waitForEvent("download")
    await page.getByRole("link", { name: words.movements.download }).click()
    expect((await file).suggestedFilename()).toBe("stock-ledger.csv")
  })
}
