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
  "workspace-apply",
  "workspace-code",
  "workspace-invitation-gone",
  "workspace",
  "workspace-people",
  "workspace-listings",
  "workspace-listing",
  "workspace-listing-new",
  "workspace-listing-import",
  "workspace-offline",
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

test("only pages of the workspace may start a worker, and its worker reaches no page of the shop", async ({
  request,
}) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()["content-security-policy"] ?? ""
  for (const path of ["/km", "/km/products", "/km/basket"]) {
    expect(await policyOf(path), path).not.toContain("worker-src")
    expect(await policyOf(path), path).not.toContain("blob:")
  }
  expect(await policyOf("/km/workspace/sign-in")).toContain("worker-src 'self'")
  const worker = await request.get("/km/workspace/worker.js")
  expect(worker.headers()["content-type"]).toContain("javascript")
  expect(worker.headers()["service-worker-allowed"]).toBeUndefined()
})

test("the workspace's door takes no change from another site and opens nothing but an association's routes", async ({
  request,
}) => {
  const from = (origin: string) => ({ headers: { origin }, data: {} })
  const listings = "/api/workspace/associations/none/listings"
  expect((await request.post(listings, from("https://elsewhere.example"))).status()).toBe(403)
  expect((await request.get(listings)).status()).toBe(401)
  expect((await request.get("/api/workspace/me")).status()).toBe(404)
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
