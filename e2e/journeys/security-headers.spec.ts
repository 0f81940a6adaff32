import { expect, type Response, test } from "@playwright/test"
import { speakers } from "../pages/languages.ts"
import { Shopper } from "../pages/shopper.ts"
import { tour } from "../pages/tour.ts"

const underNonce = new Set([
  "basket-empty",
  "basket",
  "catalogue",
  "search",
  "search-empty",
  "certificate",
  "associations",
  "certificate-register",
  "verify",
  "sign-in",
  "register",
  "forgotten",
  "reset",
  "confirm",
  "account-orders",
  "account-addresses",
  "account-security",
  "workspace-sign-in",
  "workspace-code",
  "workspace-invitation-gone",
  "workspace",
  "workspace-people",
  "workspace-me",
  "workspace-associations",
])

for (const speaker of speakers)
  test(`no page in ${speaker.language} breaks its own content security policy or logs an error`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const complaints: string[] = []
    let document: Response | undefined
    page.on("console", (message) => {
      // The browser itself reports the 404 of pages that are meant to be absent.
      const isAbsentPage =
        /status of 404/.test(message.text()) && /no\/such|NO-SUCH/.test(message.location().url)
      if (message.type() === "error" && !isAbsentPage) complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`))
    page.on("response", (response) => {
      if (response.request().isNavigationRequest() && response.status() < 300) document = response
    })

    await tour(page, speaker, async (name) => {
      const headers = (await document?.allHeaders()) ?? {}
      const policy = headers["content-security-policy"] ?? ""
      expect(policy, name).toContain("default-src 'none'")
      expect(policy, name).toContain("frame-ancestors 'none'")
      expect(policy, name).toContain("base-uri 'none'")
      expect(policy, name).not.toContain("unsafe-eval")
      expect(headers["x-content-type-options"], name).toBe("nosniff")
      expect(headers["permissions-policy"], name).toContain("geolocation=()")
      expect(headers["referrer-policy"], name).toBeTruthy()
      expect(headers["x-powered-by"], name).toBeUndefined()
      if (!underNonce.has(name)) return
      expect(policy, name).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/)
      expect(policy, name).not.toContain("unsafe-inline")
    })
    expect(complaints).toEqual([])
  })

test("a private order link is neither indexed nor told to other sites", async ({ request }) => {
  const response = await request.get("/en/orders/no-such-token")
  expect(response.headers()["referrer-policy"]).toBe("same-origin")
  expect(response.headers()["x-robots-tag"]).toContain("noindex")
  expect(response.headers()["content-security-policy"]).toContain("'strict-dynamic'")
})

test("two answers never share a nonce, and cached pages carry none", async ({ request }) => {
  const nonceOf = async (path: string) => {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? ""
    return /'nonce-([^']+)'/.exec(policy)?.[1]
  }
  const [first, second] = [await nonceOf("/km/basket"), await nonceOf("/km/basket")]
  expect(first).toBeTruthy()
  expect(first).not.toBe(second)
  expect(await nonceOf("/km")).toBeUndefined()
})

test("the basket's cookie is closed to scripts and to other sites", async ({ page, context }) => {
  for (const speaker of speakers) {
    await context.clearCookies()
    await new Shopper(page, speaker).addFromAnotherAssociation("nobody")
    const basket = (await context.cookies()).find((cookie) => cookie.name === "ovop_basket")
    expect(basket).toMatchObject({ httpOnly: true, sameSite: "Lax" })
  }
})

test("a form sent from another site signs nobody in", async ({ page, request }) => {
  await page.goto("/en/sign-in")
  const names = await page
    .getByRole("main")
    .locator("form input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
    )
  const sent = { ...Object.fromEntries(names), identifier: "a@example.com", password: "whatever it is" }
  const answer = await request.post("/en/sign-in", {
    headers: { origin: "https://elsewhere.example" },
    multipart: sent,
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
})
