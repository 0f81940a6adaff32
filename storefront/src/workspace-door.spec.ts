import { describe, expect, it } from "vitest"
import { answeredHeaders, forwardedHeaders, isFromOwnPage, opensDoor } from "./workspace-door"

const uploads = "/workspace/associations/assoc_1/uploads"

describe("the workspace's door for scripts", () => {
  it("opens for what the contract names of an association, and for nothing else", () => {
    expect(opensDoor("POST", uploads)).toBe(true)
    expect(opensDoor("HEAD", `${uploads}/upl_1`)).toBe(true)
    expect(opensDoor("PATCH", `${uploads}/upl_1`)).toBe(true)
    expect(opensDoor("PATCH", uploads)).toBe(false)
    expect(opensDoor("GET", "/workspace/me")).toBe(false)
    expect(opensDoor("POST", "/workspace/sessions")).toBe(false)
    expect(opensDoor("GET", "/admin/products")).toBe(false)
    expect(opensDoor("GET", `${uploads}/../../../me`)).toBe(false)
    expect(opensDoor("GET", `${uploads}/..`)).toBe(false)
    expect(opensDoor("GET", "/workspace/associations/../uploads")).toBe(false)
    // A slash that stays encoded is a part of one name, which the API does not know.
    expect(opensDoor("GET", `${uploads}/..%2F..%2Fme`)).toBe(true)
  })

  it("takes a change from a page of this site only", () => {
    const site = "https://market.example/shop"
    expect(isFromOwnPage("POST", "https://market.example", site)).toBe(true)
    expect(isFromOwnPage("POST", "https://evil.market.example", site)).toBe(false)
    expect(isFromOwnPage("DELETE", null, site)).toBe(false)
    expect(isFromOwnPage("PATCH", "null", site)).toBe(false)
    expect(isFromOwnPage("HEAD", null, site)).toBe(true)
  })

  it("lets nobody say who asks", () => {
    const sent = new Headers({
      authorization: "Bearer stolen",
      cookie: "ovop_member=stolen",
      "x-forwarded-for": "203.0.113.7",
      "upload-offset": "10",
      "idempotency-key": "k",
    })
    expect(forwardedHeaders(sent)).toEqual({ "upload-offset": "10", "idempotency-key": "k" })
  })

  it("answers an upload's address as one of this site, and no cookie", () => {
    const answered = new Headers({ location: `${uploads}/upl_1`, "set-cookie": "a=b", "upload-offset": "3" })
    expect(answeredHeaders(answered)).toEqual({
      location: `/api${uploads}/upl_1`,
      "upload-offset": "3",
      "cache-control": "no-store",
    })
  })

  it("hands out what somebody sent as a file to keep, never as a page of this site", () => {
    const answered = new Headers({ "content-disposition": 'attachment; filename="a.pdf"' })
    expect(answeredHeaders(answered)).toMatchObject({ "content-disposition": 'attachment; filename="a.pdf"' })
  })
})
