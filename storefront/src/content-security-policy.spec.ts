import { describe, expect, it } from "vitest"
import { contentSecurityPolicy } from "./content-security-policy"

const page = {
  pictureOrigin: "https://pictures.example",
  styleHashes: [],
  nonce: "n",
  isSecure: true,
  isDevelopment: false,
}

describe("the policy of a page", () => {
  it("lets a page of the workspace start a worker of this site and show pictures from the phone", () => {
    const policy = contentSecurityPolicy({ ...page, isWorkspace: true })
    expect(policy).toContain("worker-src 'self'")
    expect(policy).toContain("img-src 'self' data: blob: https://pictures.example")
    // Pictures are sent through this site's own door, so no page may talk to another origin.
    expect(policy).toContain("connect-src 'self';")
  })

  it("gives a page of the shop neither", () => {
    const policy = contentSecurityPolicy(page)
    expect(policy).not.toContain("worker-src")
    expect(policy).not.toContain("blob:")
  })
})
