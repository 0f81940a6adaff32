import { randomUUID } from "node:crypto"
import { expect, test } from "@playwright/test"
import { demoAccount } from "../pages/demo-account.ts"
import { filled, speakers } from "../pages/languages.ts"
import { Member, mailTo } from "../pages/member.ts"

test.use({ viewport: { width: 360, height: 800 } })

for (const speaker of speakers) {
  const words = speaker.words.workspace

  test(`an owner in ${speaker.language} invites by e-mail and removes again, which bites at the next request`, async ({
    page,
    browser,
  }) => {
    const owner = new Member(page, speaker)
    const email = `helper-${randomUUID()}@example.com`
    const name = `${speaker.name} ${email.slice(7, 11)}`
    await owner.signInAs("owner")
    await owner.openPeople()
    await page.getByLabel(words.invite.contact, { exact: true }).fill(email)
    await page.getByLabel(words.invite.role, { exact: true }).selectOption("field_officer")
    await page.getByRole("button", { name: words.invite.submit }).click()
    await expect(page.getByText(words.invite.done)).toBeVisible()
    const people = page.url()

    const guestContext = await browser.newContext({ viewport: { width: 360, height: 800 } })
    const guest = new Member(await guestContext.newPage(), speaker)
    const invitation = await mailTo(guest.page, email)
    const link = invitation.getByRole("link", { name: speaker.words.mail.invitation.button })
    await guest.page.goto((await link.getAttribute("href")) ?? "")
    await guest.page.getByLabel(words.invitation.name, { exact: true }).fill(name)
    await guest.page.getByRole("button", { name: words.invitation.submit }).click()
    await guest.expectOverview()
    await expect(guest.page.getByText(words.role.field_officer)).toBeVisible()
    await expect(guest.page.getByRole("link", { name: words.people, exact: true })).toHaveCount(0)

    await page.goto(people)
    const person = owner.personCalled(name)
    await person.getByText(words.remove.submit, { exact: true }).click()
    await person.getByRole("button", { name: filled(words.remove.submitOf, { name }) }).click()
    await expect(person).toHaveCount(0)

    await guest.page.reload()
    await expect(
      guest.page.getByRole("heading", { level: 1, name: speaker.words.common.notFoundTitle }),
    ).toBeVisible()
    await expect(guest.page.getByText(words.overview.products)).toHaveCount(0)
    await guestContext.close()
  })

  test(`somebody without a password signs in in ${speaker.language} by the code that was sent`, async ({
    page,
  }) => {
    const viewer = new Member(page, speaker)
    // Codes are sent to one contact a few times an hour only.
    const contact = demoAccount(speaker.language === "km" ? "viewer" : "manager").identifier
    await viewer.open("/code")
    await page.getByLabel(words.signIn.identifier, { exact: true }).fill(contact)
    await page.getByRole("button", { name: words.code.submit, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name: words.code.enterTitle })).toBeVisible()
    const entering = page.url()

    const mail = await mailTo(page, contact)
    const code = /(?<!\d)\d{6}(?!\d)/.exec((await mail.locator("body").textContent()) ?? "")?.[0] ?? ""
    await page.goto(entering)
    await page.getByLabel(words.code.code, { exact: true }).fill(code === "000000" ? "000001" : "000000")
    await page.getByRole("button", { name: words.code.enter, exact: true }).click()
    await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible()
    await page.getByLabel(words.code.code, { exact: true }).fill(code)
    await page.getByRole("button", { name: words.code.enter, exact: true }).click()
    await viewer.expectOverview()
    await viewer.open("/me")
    await page.getByRole("button", { name: words.signOut, exact: true }).first().click()
    await expect(page.getByText(words.signIn.afterSignOut)).toBeVisible()
  })
}
